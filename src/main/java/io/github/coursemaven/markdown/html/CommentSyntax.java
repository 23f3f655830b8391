package io.github.coursemaven.markdown.html;

import java.util.List;

/** How comments begin and end, in the languages that callouts are found in. */
final class CommentSyntax {

    /** The last character of the beginning may stand there more often: {@code /**}. */
    record Closed(String start, String end) {}

    /** If the end of one is a part of another's, the longer comes first. */
    static final List<Closed> CLOSED = List.of(
            new Closed("{/*", "*/}"),
            new Closed("/*", "*/"),
            new Closed("(*", "*)"),
            new Closed("{-", "-}"),
            new Closed("{#", "#}"),
            new Closed("@*", "*@"),
            new Closed("<!--", "-->"),
            new Closed("<#--", "-->"),
            new Closed("<%--", "--%>"),
            new Closed("<%#", "-%>"),
            new Closed("<%#", "%>"),
            new Closed("<#", "#>"),
            new Closed("--[[", "]]"),
            new Closed("{{!--", "--}}"));

    /** What begins a comment up to the end of the line, wherever it stands; its characters may stand there more often. */
    static final List<String> TO_END = List.of("//", "#", "--");

    /** The same, but only after a blank or at the beginning of a line. */
    static final List<String> TO_END_AFTER_BLANK = List.of(";", "%", "!", "::", "REM", "Rem", "rem");

    /** The same, but they must not stand there more often, as three of them may begin a text. */
    static final List<String> QUOTES_AFTER_BLANK = List.of("'", "\"");

    private CommentSyntax() {}
}
