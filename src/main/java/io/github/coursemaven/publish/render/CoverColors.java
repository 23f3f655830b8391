package io.github.coursemaven.publish.render;

/**
 * The colours of a deck on the index, in hexadecimal.
 *
 * @param paper behind all
 * @param ink of text
 * @param mark of what stands out
 */
public record CoverColors(String paper, String ink, String mark) {}
