/**
 * Whether the code that slides show from files was compiled, and whether its tests passed, by what earlier steps of the build have
 * left: class files and reports of tests. Time stamps say nothing.
 */
@NullMarked
package io.github.coursemaven.check.proof;

import org.jspecify.annotations.NullMarked;
