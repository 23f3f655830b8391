package io.github.coursemaven.course.outline;

/**
 * The position of a slide among those that reveal.js shows.
 *
 * @param page its number in the order of the deck, 1-based
 * @param column how many steps to the right it is from the first, 0-based
 * @param row how many steps down it is from the first of its column, 0-based
 * @param columnHeight how many slides its column has
 * @param vertical whether it is in a stack, even one of a single slide
 * @param counted how many slides up to this one are counted
 */
public record SlidePlace(int page, int column, int row, int columnHeight, boolean vertical, int counted) {}
