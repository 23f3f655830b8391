/** Servers on this computer for all tests: one that answers as HTTP should, and one that answers with any bytes. */
@NullMarked
package io.github.coursemaven.server;

import org.jspecify.annotations.NullMarked;
