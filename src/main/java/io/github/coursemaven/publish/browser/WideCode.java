package io.github.coursemaven.publish.browser;

/**
 * A block of code that has to be scrolled on the screen, because a line is wider than the block.
 *
 * @param block which of the slide's blocks, 0-based
 * @param excess by how many CSS pixels its widest line is too wide
 * @param line the beginning of that line, without blanks around it
 */
public record WideCode(int block, int excess, String line) {}
