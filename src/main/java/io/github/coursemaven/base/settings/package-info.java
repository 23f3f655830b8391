/**
 * What authors and build files set: front matter, JSON5 files and plugin configuration as one kind of value, each with its
 * place. The only package that imports SnakeYAML.
 */
@NullMarked
package io.github.coursemaven.base.settings;

import org.jspecify.annotations.NullMarked;
