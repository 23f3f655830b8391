package io.github.coursemaven.base.reference;

import java.util.Optional;
import java.util.regex.Pattern;

/** What is at the beginning or the end of a target but does not belong to it: brackets, and a title right behind it. */
final class OddEdges {

    /** Square brackets have a meaning of their own in wikis. */
    private static final Pattern BRACKETS = Pattern.compile("(?=[(<{]|.*[)>}]$)[(<{]?+([^(<{)>}]+)[)>}]?+");

    private static final String QUOTE = "[\"'“”„«»]";
    private static final Pattern TITLE =
            Pattern.compile("([^\"'“”„«»\\s]+\\.[A-Za-z0-9]{2,5})" + QUOTE + "([^\"'“”„«»]+)" + QUOTE);

    private OddEdges() {}

    /** What {@link OddCharacters#cure} says about them. */
    static Optional<String> cure(String written) {
        var brackets = BRACKETS.matcher(written);
        if (brackets.matches()) {
            return Optional.of("it has brackets that do not belong to it; write '" + brackets.group(1) + "'");
        }
        var title = TITLE.matcher(written);
        return title.matches()
                ? Optional.of("a blank is missing before its title; write '" + title.group(1) + " \"" + title.group(2)
                        + "\"'")
                : Optional.empty();
    }
}
