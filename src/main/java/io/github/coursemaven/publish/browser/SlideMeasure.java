package io.github.coursemaven.publish.browser;

/**
 * What a browser sees of one slide on paper.
 *
 * @param id of its element, which links in the PDF can name
 * @param letters that are to be seen, without blanks
 * @param overflow by how many CSS pixels of the slide it is too tall or wide for its place; 0 if it fits
 * @param percent of its size that it has on paper, so as to fit
 * @param element the first that does not fit, such as {@code <pre> "class Stack"}; empty if it fits
 */
public record SlideMeasure(String id, int letters, int overflow, int percent, String element) {}
