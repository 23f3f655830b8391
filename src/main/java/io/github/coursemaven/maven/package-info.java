/**
 * The goals and their parameters, and nothing else: the only package that imports Maven. Maven finds parameters in the fields
 * of a goal and its superclasses only, not in interfaces or in other objects that keep their names. So the base class declares
 * those of all goals, and each goal declares its own (a test keeps those of slides and pdf alike). Small objects, one for each
 * group of parameters, check and use them.
 */
@NullMarked
package io.github.coursemaven.maven;

import org.jspecify.annotations.NullMarked;
