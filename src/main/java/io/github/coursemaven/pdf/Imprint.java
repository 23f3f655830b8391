package io.github.coursemaven.pdf;

/**
 * What a PDF says of itself.
 *
 * @param author may be empty
 * @param lang a BCP 47 tag
 */
public record Imprint(String title, String author, String lang) {}
