package io.github.coursemaven.publish.render;

import java.util.List;
import java.util.Optional;

/**
 * The head of a page of a deck. All but texts are addresses.
 *
 * @param dir the direction of the page, unless it is left to right as usual
 * @param sheets the first style sheets: of reveal.js, of the theme, of code if there is any
 * @param pageStyles of this plugin's own, for this kind of page, and of plugins of reveal.js
 * @param icons rules that draw the icons of the page
 * @param repairs rules that make the colours of the theme easier to read
 * @param printTheme how the page is printed, if not as it looks
 * @param ways links to other pages of the course, if there are any
 * @param css what comes last: the style sheets of the course, and those that must follow them
 */
record PageHead(
        String lang,
        Optional<String> dir,
        String title,
        Optional<String> description,
        Optional<String> author,
        String favicon,
        List<Sheet> sheets,
        List<String> pageStyles,
        Optional<TrustedHtml> icons,
        Optional<TrustedHtml> repairs,
        Optional<String> printTheme,
        Optional<Ways> ways,
        List<String> css) {

    /** A style sheet, and by which id scripts find it. */
    record Sheet(String href, Optional<String> id) {

        Sheet(String href) {
            this(href, Optional.empty());
        }

        Sheet(String href, String id) {
            this(href, Optional.of(id));
        }
    }
}
