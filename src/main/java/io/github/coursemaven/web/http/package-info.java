/**
 * Single requests over HTTP: what came of one, or why it was not sent. Judges nothing. The only package that sends requests.
 */
@NullMarked
package io.github.coursemaven.web.http;

import org.jspecify.annotations.NullMarked;
