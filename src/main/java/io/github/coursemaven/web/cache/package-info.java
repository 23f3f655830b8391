/** The results of earlier link checks, for as long as they are valid, and the file that holds them. Sends no requests. */
@NullMarked
package io.github.coursemaven.web.cache;

import org.jspecify.annotations.NullMarked;
