package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Shown;
import io.github.coursemaven.base.problem.SourceText;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Finds formulas in HTML, such as {@code $x<y$}, from which a browser reads a tag: what follows is lost. */
final class TornTags {

    private static final Pattern SIGN_IN_TAG = Pattern.compile("<[A-Za-z][^<>]*\\$");
    private static final int SHOWN = 30;

    private final Element section;
    private final SourceText html;

    TornTags(Element section, SourceText html) {
        this.section = section;
        this.html = html;
    }

    List<Problem> problems() {
        if (html.text().indexOf('$') < 0 || !SIGN_IN_TAG.matcher(html.text()).find()) {
            return List.of();
        }
        return section.stream()
                .filter(element -> !element.equals(section) && hasSign(element))
                .map(this::problem)
                .toList();
    }

    static boolean hasSign(Element element) {
        return element.tagName().indexOf('$') >= 0
                || element.attributes().asList().stream()
                        .map(Attribute::getKey)
                        .anyMatch(name -> name.indexOf('$') >= 0);
    }

    private Problem problem(Element element) {
        var start = Math.max(0, element.sourceRange().startPos());
        var end = html.text().indexOf('$', start) + 1;
        var shown = Shown.cut(html.text().substring(start, Math.max(start, end)), SHOWN);
        return Rule.MATH.at(
                html.locationAt(start),
                "'" + shown
                        + "' is read as the beginning of a tag, so the rest of the formula is lost; write '\\lt' for"
                        + " '<', or put a blank before and after it");
    }
}
