@NullMarked
package vn.tdkt;

import org.jspecify.annotations.NullMarked;
