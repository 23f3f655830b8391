/** A server on this computer that all tests share. Answers HTTP as it should be; {@code web} has one that does not. */
@NullMarked
package io.github.coursemaven.server;

import org.jspecify.annotations.NullMarked;
