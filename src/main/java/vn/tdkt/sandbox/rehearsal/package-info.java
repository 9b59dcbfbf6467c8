/** Plays the sample province's year day by day: its people answer over HTTP, as browsers do. */
@NullMarked
package vn.tdkt.sandbox.rehearsal;

import org.jspecify.annotations.NullMarked;
