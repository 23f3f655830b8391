/** Single requests over HTTP: what came of one, or why it was not sent. Judges nothing. The only package that asks the web. */
@NullMarked
package io.github.coursemaven.http;

import org.jspecify.annotations.NullMarked;
