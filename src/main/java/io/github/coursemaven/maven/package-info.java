/** The goals. The only package that imports Maven: parameters in, one build failure out. */
@NullMarked
package io.github.coursemaven.maven;

import org.jspecify.annotations.NullMarked;
