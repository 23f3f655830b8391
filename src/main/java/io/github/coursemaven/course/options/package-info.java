/**
 * What a deck is set to, by its front matter, the configuration files above it and the plugin's configuration: its separators,
 * theme, style sheets and options of reveal.js.
 */
@NullMarked
package io.github.coursemaven.course.options;

import org.jspecify.annotations.NullMarked;
