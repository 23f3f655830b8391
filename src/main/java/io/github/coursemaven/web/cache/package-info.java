/** What earlier builds learned of URLs, for as long as it holds, and the file it is kept in. */
@NullMarked
package io.github.coursemaven.web.cache;

import org.jspecify.annotations.NullMarked;
