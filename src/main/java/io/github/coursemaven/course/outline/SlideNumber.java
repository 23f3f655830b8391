package io.github.coursemaven.course.outline;

/**
 * The number on a slide, as reveal.js shows it: {@code 3}, {@code .} and {@code 1}, or {@code 3} alone.
 *
 * @param delimiter empty if the number has only one part, like {@code second}
 */
public record SlideNumber(String first, String delimiter, String second) {

    static SlideNumber of(int only) {
        return new SlideNumber(String.valueOf(only), "", "");
    }

    static SlideNumber of(int first, String delimiter, int second) {
        return new SlideNumber(String.valueOf(first), delimiter, String.valueOf(second));
    }
}
