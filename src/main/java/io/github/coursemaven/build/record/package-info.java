/**
 * What a goal did the last time, and what that depended on: if it would do the same again, there is nothing to do but to say so.
 * A record that is damaged, or of another version, is no record.
 */
@NullMarked
package io.github.coursemaven.build.record;

import org.jspecify.annotations.NullMarked;
