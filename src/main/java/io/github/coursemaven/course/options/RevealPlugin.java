package io.github.coursemaven.course.options;

import java.util.List;

/**
 * A plugin of reveal.js for slides.
 *
 * @param global the variable that its script sets, and that reveal.js is given
 * @param styles style sheets that the page loads
 * @param others files that the plugin may load itself
 * @param icons the classes of icons that the plugin shows, such as {@code fas fa-bars}
 */
public record RevealPlugin(
        String global, StyleFile script, List<StyleFile> styles, List<StyleFile> others, List<String> icons) {
    public RevealPlugin {
        styles = List.copyOf(styles);
        others = List.copyOf(others);
        icons = List.copyOf(icons);
    }
}
