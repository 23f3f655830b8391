package io.github.coursemaven.course.snippet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The ways in which tools mark regions, each in comments of any language. In a pattern, group 1 is the name. */
enum MarkFamily {
    /** Asciidoctor. */
    TAG("tag::([^\\s\\[\\]]+)\\[\\]", "end::([^\\s\\[\\]]+)\\[\\]", "end::%s[]", "::"),
    /** Editors, C#, VitePress and Slidev. */
    REGION(
            "(?i:(?:pragma[ \\t]+)?(?<!\\w)(?<!end )region(?=[ \\t\"*]|-->|$)(?!.*\\{\\s*$)(.*))",
            "(?i:(?:pragma[ \\t]+)?(?<!\\w)end ?region(?=[ \\t\"*]|-->|$)(.*))",
            "#endregion",
            "egion",
            "EGION"),
    /** mdBook. */
    ANCHOR("\\bANCHOR:[ \\t]*([\\w.-]++)(?![ \\t]+\\w)", "\\bANCHOR_END:[ \\t]*([\\w.-]+)", "ANCHOR_END: %s", "ANCHOR"),
    /** Decker, and PyMdown, which has brackets. */
    SCISSORS(
            "8<\\|?-*[ \\t]+(?:\\[start:[ \\t]*)?((?!\\[)[\\w.:-]+)|(?<!\\w)start snippet ([\\w.-]+)",
            ">8-*(?:[ \\t]+([\\w.:-]+))?|8<-*[ \\t]+\\[end:[ \\t]*([\\w.:-]+)|(?<!\\w)end snippet ([\\w.-]+)",
            ">8 %s",
            "8<",
            ">8",
            " snippet "),
    /** Snippets of Javadoc (JEP 413). */
    SNIPPET(
            "@(?:start|highlight|replace|link)\\b.*?\\bregion\\b(?=[ \\t]*(?:=|:?$)|[ \\t]+\\w+[ \\t]*=)(?:[ \\t]*=[ \\t]*(?:\"([^\"]*)\"|'([^']*)'|([\\w.-]+)))?",
            "@end\\b(?:[ \\t]+region[ \\t]*=[ \\t]*(?:\"([^\"]*)\"|'([^']*)'|([\\w.-]+)))?",
            "@end region=\"%s\"",
            "@start",
            "@highlight",
            "@replace",
            "@link",
            "@end");

    private static final String BETWEEN = "\n";

    /** Each is compiled when a source first has a sign of its family. */
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private final String begin;
    private final String end;
    private final String written;
    private final String signs;

    MarkFamily(String begin, String end, String written, String... signs) {
        this.begin = begin;
        this.end = end;
        this.written = written;
        this.signs = String.join(BETWEEN, signs);
    }

    Pattern pattern(boolean ofBeginnings) {
        return PATTERNS.computeIfAbsent(ofBeginnings ? begin : end, Pattern::compile);
    }

    /** What is in each of its marks: one of these. */
    List<String> signs() {
        return List.of(signs.split(BETWEEN, -1));
    }

    /** What ends a region of a name, as authors write it. */
    String endOf(String name) {
        return written.replace("%s", name);
    }

    /**
     * Whether nobody writes such a comment for another purpose.
     *
     * @param before what is before the mark in its line
     */
    boolean isSure(boolean begins, String before, String mark) {
        return switch (this) {
            case TAG, ANCHOR -> true;
            case REGION -> before.endsWith("#") || mark.toLowerCase(Locale.ROOT).startsWith("pragma");
            case SCISSORS -> false;
            case SNIPPET -> begins;
        };
    }

    /** Whether its comment may be behind code. */
    boolean mayFollowCode() {
        return switch (this) {
            case TAG, ANCHOR, SNIPPET -> true;
            case REGION, SCISSORS -> false;
        };
    }
}
