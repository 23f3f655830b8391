package io.github.coursemaven.markdown.html;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds links as wikis have them: {@code [[page]]}, {@code [[page|text]]}, and {@code ![[page]]} for what a page has. */
final class WikiLinks {

    /** No page begins as conditions of shells do: {@code [[ -f a.txt ]]}. */
    private static final Pattern LINK =
            Pattern.compile("!?+\\[\\[(?!\\h*+[-$\"!])([^\\n\\[\\]|<>]++)(?:\\|([^\\n\\[\\]]*+))?]]");
    /** A page without its ending, and a place on it. A number is more likely a footnote, or code. */
    private static final Pattern PAGE = Pattern.compile("((?:[^#/]*+/)*+(?=[^#/]*\\p{L})[^#/]*+)(#.*)?");

    private WikiLinks() {}

    static Optional<UnreadLink> at(LinkText link) {
        return link.text().match(LINK, link.start()).map(match -> unread(link, match));
    }

    private static UnreadLink unread(LinkText link, MatchResult match) {
        var page = match.group(1).strip();
        var target = target(page);
        var text = Optional.ofNullable(match.group(2)).map(String::strip).filter(label -> !label.isEmpty());
        var label = link.isImage() ? "" : text.orElse(page);
        var cure = link.isImage() && target.endsWith(".md")
                ? "<!-- include: " + target + " --> on a line of its own"
                : link.link(label, target);
        return link.unread(match.end(), target, TargetForm.isFile(page), "; write " + cure);
    }

    private static String target(String page) {
        var named = PAGE.matcher(page);
        return TargetForm.isFile(page) || !named.matches()
                ? page
                : named.group(1) + ".md" + Optional.ofNullable(named.group(2)).orElse("");
    }
}
