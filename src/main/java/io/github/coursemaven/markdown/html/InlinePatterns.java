package io.github.coursemaven.markdown.html;

import java.util.regex.Pattern;

/** What is inside a block, by marked 4.3's rules where they differ from CommonMark's. Patterns are matched from a place on. */
final class InlinePatterns {

    private static final String ATTRIBUTE =
            "\\s+[a-zA-Z:_][\\w.:-]*(?:\\s*=\\s*\"[^\"]*\"|\\s*=\\s*'[^']*'|\\s*=\\s*[^\\s\"'=<>`]+)?";
    private static final String LABEL = "((?:\\[(?:\\\\.|[^\\[\\]\\\\])*\\]|\\\\.|`[^`]*`|[^\\[\\]\\\\`])*?)";
    private static final String REFERENCE = "((?!\\s*\\])(?:\\\\.|[^\\[\\]\\\\])+)";
    private static final String BLANK = "[\\s\\u00a0\\ufeff\\u2028\\u2029\\u3000]";
    private static final String NO_BLANK = "[^\\s\\u00a0\\ufeff\\u2028\\u2029\\u3000";

    static final Pattern TAG = Pattern.compile("<!--(?!-?>)[\\s\\S]*?-->|</[a-zA-Z][\\w:-]*\\s*>|<[a-zA-Z][\\w-]*(?:"
            + ATTRIBUTE + ")*?\\s*/?>|<\\?[\\s\\S]*?\\?>|<![a-zA-Z]+\\s[\\s\\S]*?>|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>");
    static final Pattern LINK_START = Pattern.compile("<a ", Pattern.CASE_INSENSITIVE);
    static final Pattern LINK_END = Pattern.compile("</a>", Pattern.CASE_INSENSITIVE);
    static final Pattern AUTOLINK = Pattern.compile("<([a-zA-Z][a-zA-Z0-9+.-]{1,31}:" + NO_BLANK + "\\x00-\\x1f<>]*)>");
    static final Pattern MAIL_AUTOLINK =
            Pattern.compile("<([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}"
                    + "[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_]))>");

    /** Groups: the text, the target, the title with its quotes. */
    static final Pattern LINK =
            Pattern.compile("!?\\[" + LABEL + "\\]\\(" + BLANK + "*(<(?:\\\\.|[^\\n<>\\\\])+>|" + NO_BLANK
                    + "\\x00-\\x1f]*)(?:" + BLANK
                    + "+(\"(?:\\\\\"?|[^\"\\\\])*\"|'(?:\\\\'?|[^'\\\\])*'|\\((?:\\\\\\)?|[^)\\\\])*\\)))?"
                    + BLANK + "*\\)");

    /** Groups: the text, the label. */
    static final Pattern REFERENCE_LINK = Pattern.compile("!?\\[" + LABEL + "\\]\\[" + REFERENCE + "\\]");

    /** Group: the label, which is also the text. */
    static final Pattern SHORT_REFERENCE = Pattern.compile("!?\\[" + REFERENCE + "\\](?:\\[\\])?");

    /** Groups: the tildes, what is struck through. */
    static final Pattern STRIKETHROUGH =
            Pattern.compile("(~~?)(?=" + NO_BLANK + "~])([\\s\\S]*?" + NO_BLANK + "~])\\1(?=[^~]|\\z)");

    /** Tildes that strike nothing through are text, with the backticks among them. */
    static final Pattern TILDES = Pattern.compile("[`~]+");

    static final Pattern CHARACTER_REFERENCE = Pattern.compile("&(?:#\\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\\w+);");
    static final Pattern URL = Pattern.compile(
            "(?:(?:ftp|https?)://|www\\.)(?:[a-zA-Z0-9\\-]+\\.?)+" + NO_BLANK + "<]*", Pattern.CASE_INSENSITIVE);
    static final Pattern MAIL = Pattern.compile(
            "(?<![\\\\A-Za-z0-9._+-])[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![-_])");

    private InlinePatterns() {}
}
