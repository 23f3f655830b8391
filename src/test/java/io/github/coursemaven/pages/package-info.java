/** Pages as readers see them: in a real browser, from files and from a web server. */
@NullMarked
package io.github.coursemaven.pages;

import org.jspecify.annotations.NullMarked;
