package io.github.coursemaven.markdown.html;

import java.util.regex.Pattern;

/** Inline markup, by marked 4.3's rules where they differ from CommonMark's. Patterns match at a given place. */
final class InlinePatterns {

    private static final String NO_BLANK = "[^\\s\\u00a0\\ufeff\\u2028\\u2029\\u3000";

    static final Pattern LINK_START = Pattern.compile("<a ", Pattern.CASE_INSENSITIVE);
    static final Pattern LINK_END = Pattern.compile("</a>", Pattern.CASE_INSENSITIVE);
    static final Pattern AUTOLINK = Pattern.compile("<([a-zA-Z][a-zA-Z0-9+.-]{1,31}:" + NO_BLANK + "\\x00-\\x1f<>]*)>");
    static final Pattern MAIL_AUTOLINK =
            Pattern.compile("<([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}"
                    + "[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_]))>");

    static final Pattern CHARACTER_REFERENCE = Pattern.compile("&(?:#\\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\\w+);");
    static final Pattern MAIL = Pattern.compile(
            "(?<![\\\\A-Za-z0-9._+-])[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![-_])");

    private InlinePatterns() {}
}
