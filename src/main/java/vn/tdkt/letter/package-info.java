/** READ A LETTER: what a letter asks of whom by when, found by rules in its text; pure, knows no database. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.tdkt.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
