/** Whether a formula can be set, found out without the engine that sets it. Finding formulas is not done here. */
@NullMarked
package io.github.coursemaven.check.formula;

import org.jspecify.annotations.NullMarked;
