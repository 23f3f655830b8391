/** What can be said of a URL: that it is good, moved, broken or uncertain, or was not checked, and why. */
@NullMarked
package io.github.coursemaven.web.status;

import org.jspecify.annotations.NullMarked;
