package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.WhiteSpace;
import java.util.regex.Pattern;

/** Inline markup, by marked 4.3's rules where they differ from CommonMark's. Patterns match at a given place. */
final class InlinePatterns {

    private static final Pattern LINK_START = Pattern.compile("<a ", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK_END = Pattern.compile("</a>", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE_START =
            Pattern.compile("<(?:" + ForeignText.CODE + ")\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE_END =
            Pattern.compile("</(?:" + ForeignText.CODE + ")\\b", Pattern.CASE_INSENSITIVE);
    static final Pattern AUTOLINK =
            Pattern.compile("<([a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^" + WhiteSpace.CLASS + "\\x00-\\x1f<>]*)>");
    static final Pattern MAIL_AUTOLINK =
            Pattern.compile("<([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}"
                    + "[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_]))>");

    /** What follows the ampersand of a character reference. */
    static final String REFERENCED = "(?:#\\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\\w+);";

    static final Pattern CHARACTER_REFERENCE = Pattern.compile("&" + REFERENCED);
    static final Pattern MAIL = Pattern.compile(
            "(?<![\\\\A-Za-z0-9._+-])[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![-_])");

    private InlinePatterns() {}

    /**
     * Whether what follows a tag is in a link.
     *
     * @param before whether the tag is
     */
    static boolean isInsideLink(CharSequence tag, boolean before) {
        return LINK_START.matcher(tag).lookingAt()
                || (before && !LINK_END.matcher(tag).lookingAt());
    }

    /**
     * Whether what follows a tag is in an element for code.
     *
     * @param before whether the tag is
     */
    static boolean isInsideCode(CharSequence tag, boolean before) {
        return CODE_START.matcher(tag).lookingAt()
                || (before && !CODE_END.matcher(tag).lookingAt());
    }
}
