package io.github.coursemaven.publish.print;

/**
 * What a PDF says of itself.
 *
 * @param author may be empty
 * @param lang a BCP 47 tag
 */
public record DocumentInfo(String title, String author, String lang) {}
