package io.github.coursemaven.base.problem;

import static io.github.coursemaven.base.problem.Severity.ERROR;
import static io.github.coursemaven.base.problem.Severity.IGNORE;
import static io.github.coursemaven.base.problem.Severity.INFO;
import static io.github.coursemaven.base.problem.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can be wrong with a course. The ids and default severities are part of the product and listed in its guide. */
public enum Rule {
    FRONT_MATTER(ERROR, "the front matter or a configuration file cannot be read, or a value has the wrong type"),
    ENCODING(ERROR, "the file is not UTF-8"),
    UNREADABLE(ERROR, "the file cannot be read"),
    TOO_COMPLEX(ERROR, "the Markdown is nested too deeply, or takes too long to read"),
    OUTPUT_COLLISION(ERROR, "two sources would write the same output file"),
    MISSING_FILE(ERROR, "a referenced file does not exist"),
    CASE_MISMATCH(ERROR, "a referenced file exists, but its name differs in upper and lower case"),
    ESCAPES_CHECKOUT(ERROR, "a reference leads out of the checkout, or to a file that is never published"),
    DIRECTORY_WITHOUT_INDEX(ERROR, "a reference leads to a folder that has no page"),
    MISSING_ANCHOR(ERROR, "no slide or element has the referenced id"),
    SLIDE_OUT_OF_RANGE(ERROR, "a reference names a slide number that the deck does not have"),
    BAD_URL(ERROR, "a reference is not a valid URL or path"),
    BAD_SCHEME(ERROR, "a reference has an unknown or misspelt scheme"),
    BACKSLASH(ERROR, "a path has backslashes, which work only on Windows"),
    FILE_URL(ERROR, "a reference names a file on one computer"),
    CREDENTIALS_IN_URL(ERROR, "a URL contains a user name or password"),
    UNKNOWN_THEME(ERROR, "the theme is neither a theme of reveal.js nor a file or URL"),
    UNKNOWN_HIGHLIGHT_THEME(ERROR, "the highlight theme is neither a style of highlight.js nor a file or URL"),
    SEPARATOR(ERROR, "a separator is not a regular expression, or takes too many steps to match"),
    INCLUDE(ERROR, "an included file is missing, or includes itself"),
    EXTERNAL_BROKEN(ERROR, "an external link leads nowhere"),
    SLIDE_INDEX(WARNING, "a reference names a vertical slide or fragment that does not exist"),
    EXTERNAL_MOVED(WARNING, "an external link leads to a page that has moved permanently"),
    EXTERNAL_UNCERTAIN(WARNING, "an external link may be broken; the server's answer does not say"),
    EXTERNAL_NOT_CHECKED(WARNING, "an external link was not requested, or not reached in time"),
    UNDEFINED_REFERENCE(WARNING, "a link names a definition that its slide does not have"),
    PROTOCOL_RELATIVE(WARNING, "a URL begins with '//'; it is read as 'https:'"),
    UNSUPPORTED_SCHEME(WARNING, "a reference has a scheme that browsers no longer open"),
    SITE_ABSOLUTE(WARNING, "a path begins with '/'; it is resolved from the root of the course"),
    LINKS_TO_SOURCE(WARNING, "a link leads to a Markdown file that is not a deck"),
    SCRIPT_URL(WARNING, "a reference is a script, or a whole page in a URL"),
    SCRIPT_REMOVED(WARNING, "a script in a slide is left out"),
    DATA_BACKGROUND(WARNING, "a background looks like a file, but reveal.js reads it as a colour"),
    DUPLICATE_ID(WARNING, "an id is used twice in a deck"),
    EMPTY_LINK(WARNING, "a link has no text, or no target"),
    HEAVY_ASSET(WARNING, "a referenced file is larger than 5 MB"),
    SEVERAL_NOTES(WARNING, "a slide has more than one line that begins its speaker notes"),
    INDENTED_NOTES(WARNING, "a notes line is indented, so it does not begin speaker notes"),
    SEPARATOR_IN_FENCE(WARNING, "a separator or notes line inside a code fence is read as code"),
    IGNORED_ATTRIBUTE(WARNING, "a comment that should set attributes sets none, or not all of them"),
    MISSPELT_KEY(WARNING, "a key is nearly one that decks or reveal.js have"),
    OPTION_VALUE(WARNING, "a key or an option of reveal.js is set to a value that it cannot have"),
    UNKNOWN_LANGUAGE(WARNING, "the highlighter does not know the language of a code block"),
    LINE_RANGE(WARNING, "a code block highlights lines that it does not have"),
    UNSUPPORTED_KEY(WARNING, "a key of reveal-md has no effect here"),
    EMPTY_SLIDE(WARNING, "a slide has no content"),
    MATH(WARNING, "a formula uses something that KaTeX cannot typeset"),
    OVERFLOW(WARNING, "a slide is larger than its page"),
    STALE_SUPPRESSION(WARNING, "a suppression suppresses nothing, or has expired"),
    EXTERNAL_UNSTEADY(
            INFO, "an external link that was good in the last 30 days may be broken; the server's answer does not say"),
    NUMBERED_SLIDE_LINK(INFO, "a link names a slide by number, which changes when a slide is inserted"),
    UNUSED_DEFINITION(INFO, "a link definition is not used by any link on its slide"),
    MISSING_ALT(IGNORE, "an image has no text for those who cannot see it");

    private static final Set<Rule> ABOUT_REFERENCES = Set.of(
            MISSING_FILE,
            CASE_MISMATCH,
            ESCAPES_CHECKOUT,
            DIRECTORY_WITHOUT_INDEX,
            MISSING_ANCHOR,
            SLIDE_OUT_OF_RANGE,
            BAD_URL,
            BAD_SCHEME,
            BACKSLASH,
            FILE_URL,
            CREDENTIALS_IN_URL,
            SLIDE_INDEX,
            UNDEFINED_REFERENCE,
            PROTOCOL_RELATIVE,
            UNSUPPORTED_SCHEME,
            DATA_BACKGROUND,
            SITE_ABSOLUTE,
            LINKS_TO_SOURCE,
            SCRIPT_URL,
            EMPTY_LINK,
            HEAVY_ASSET,
            MISSING_ALT,
            EXTERNAL_BROKEN,
            EXTERNAL_MOVED,
            EXTERNAL_UNCERTAIN,
            EXTERNAL_UNSTEADY,
            EXTERNAL_NOT_CHECKED,
            UNUSED_DEFINITION,
            NUMBERED_SLIDE_LINK);

    private final Severity severity;
    private final String summary;

    Rule(Severity severity, String summary) {
        this.severity = severity;
        this.summary = summary;
    }

    /** The name as users see and write it: lower case, with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The default, which the parameter {@code rules} may change. */
    public Severity severity() {
        return severity;
    }

    /** One line for lists of rules. */
    public String summary() {
        return summary;
    }

    /** Whether links, images and other references break this rule, rather than what surrounds them. */
    public boolean isAboutReferences() {
        return ABOUT_REFERENCES.contains(this);
    }

    /** A problem of this kind. */
    public Problem at(Location location, String message) {
        return new Problem(this, location, message, Optional.empty());
    }

    /** A problem of this kind with a reference. */
    public Problem about(Subject subject, String message) {
        return new Problem(this, subject.location(), message, Optional.of(subject));
    }

    public static Optional<Rule> withId(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }
}
