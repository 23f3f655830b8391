/**
 * The icons of Font Awesome: which one the classes of an element mean, by the names of versions 4 to 7, and whether a deck brings
 * its own. Not how pages draw them.
 */
@NullMarked
package io.github.coursemaven.course.icon;

import org.jspecify.annotations.NullMarked;
