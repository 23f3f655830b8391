/** The status of a URL: good, moved, broken, uncertain or not checked, and why. Does not decide which. */
@NullMarked
package io.github.coursemaven.web.status;

import org.jspecify.annotations.NullMarked;
