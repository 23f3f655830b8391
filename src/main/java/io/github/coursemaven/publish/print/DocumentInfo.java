package io.github.coursemaven.publish.print;

/**
 * The document information of a PDF.
 *
 * @param author may be empty
 * @param lang a BCP 47 tag
 */
public record DocumentInfo(String title, String author, String lang) {}
