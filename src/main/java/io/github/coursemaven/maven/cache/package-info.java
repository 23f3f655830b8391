/**
 * Whether Maven's build cache extension may skip the goals of this plugin. The project's configuration of the cache is read
 * here, and nothing is done about it.
 */
@NullMarked
package io.github.coursemaven.maven.cache;

import org.jspecify.annotations.NullMarked;
