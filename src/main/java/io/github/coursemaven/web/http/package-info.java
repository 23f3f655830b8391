/**
 * Single requests over HTTP: their answers, or why they were not sent. Judges nothing. The only package that sends requests.
 */
@NullMarked
package io.github.coursemaven.web.http;

import org.jspecify.annotations.NullMarked;
