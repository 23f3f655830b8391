package io.github.coursemaven.base.problem;

import static io.github.coursemaven.base.problem.Severity.ERROR;
import static io.github.coursemaven.base.problem.Severity.IGNORE;
import static io.github.coursemaven.base.problem.Severity.INFO;
import static io.github.coursemaven.base.problem.Severity.WARNING;
import static io.github.coursemaven.base.problem.Topic.OTHER;
import static io.github.coursemaven.base.problem.Topic.REFERENCE;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be wrong with a course. The ids and default severities are part of the product and listed in its guide. */
public enum Rule {
    FRONT_MATTER(
            ERROR, OTHER, "the front matter or a configuration file cannot be read, or a value has the wrong type"),
    ENCODING(ERROR, OTHER, "the file is not UTF-8"),
    UNREADABLE(ERROR, OTHER, "the file cannot be read"),
    TOO_COMPLEX(ERROR, OTHER, "the Markdown is nested too deeply, or takes too many steps to read"),
    OUTPUT_COLLISION(ERROR, OTHER, "two sources would write the same output file"),
    DAMAGED_BASELINE(ERROR, OTHER, "the baseline cannot be read, so that all problems are new"),
    BUILD_CACHE(ERROR, OTHER, "the build cache of Maven may skip the goal, so that new faults are not found"),
    MISSING_FILE(ERROR, REFERENCE, "a referenced file does not exist"),
    CASE_MISMATCH(ERROR, REFERENCE, "a referenced file exists, but its name differs in upper and lower case"),
    ESCAPES_CHECKOUT(ERROR, REFERENCE, "a reference leads out of the checkout, or to a file that is never published"),
    DIRECTORY_WITHOUT_INDEX(ERROR, REFERENCE, "a reference leads to a folder that has no page"),
    MISSING_ANCHOR(ERROR, REFERENCE, "no slide or element has the referenced id"),
    SLIDE_OUT_OF_RANGE(ERROR, REFERENCE, "a reference names a slide number that the deck does not have"),
    BAD_URL(ERROR, REFERENCE, "a reference is not a valid URL or path"),
    BAD_SCHEME(ERROR, REFERENCE, "a reference has an unknown or misspelt scheme"),
    BACKSLASH(ERROR, REFERENCE, "a path has backslashes, which work only on Windows"),
    FILE_URL(ERROR, REFERENCE, "a reference names a file on one computer"),
    CREDENTIALS_IN_URL(ERROR, REFERENCE, "a URL contains a user name or password"),
    UNKNOWN_THEME(ERROR, OTHER, "the theme is neither a theme of reveal.js nor a file or URL"),
    UNKNOWN_HIGHLIGHT_THEME(ERROR, OTHER, "the highlight theme is neither a style of highlight.js nor a file or URL"),
    SEPARATOR(ERROR, OTHER, "a separator is not a regular expression, or takes too many steps to match"),
    INCLUDE(ERROR, OTHER, "an included file is missing, or includes itself, or its comment is not read"),
    UNKNOWN_PROPERTY(
            ERROR, OTHER, "a deck that is filtered has a property without a value, such as `${project.verison}`"),
    SNIPPET_MISSING(ERROR, OTHER, "a code block names a region, a member, lines or a test that does not exist"),
    SNIPPET_AMBIGUOUS(ERROR, OTHER, "a code block names a region or a member that its source has more than once"),
    SNIPPET_REGION(ERROR, OTHER, "a region of a source does not begin or end, is empty, or crosses another"),
    SNIPPET_SOURCE(ERROR, OTHER, "a source of code is no text that can be shown, or members of it cannot be found"),
    SNIPPET_OUTPUT(ERROR, OTHER, "there is no output that a code block could show, or too much"),
    SNIPPET_RUN(ERROR, OTHER, "code for JShell does not run, or not to its end"),
    SNIPPET_DRIFT(ERROR, OTHER, "the code in a deck is not that of its source"),
    FILE_AS_TEXT(
            ERROR,
            REFERENCE,
            "a link or an image to a file or slide that exists is written wrongly, so that it is shown as text"),
    SNIPPET_NOT_COMPILED(ERROR, OTHER, "code on a slide comes from a file that is not compiled"),
    SNIPPET_TEST_FAILED(ERROR, OTHER, "a test of code on a slide failed, or did not run"),
    EXTERNAL_BROKEN(ERROR, REFERENCE, "an external link leads nowhere"),
    SLIDE_INDEX(WARNING, REFERENCE, "a reference names a vertical slide or fragment that does not exist"),
    EXTERNAL_MOVED(WARNING, REFERENCE, "an external link leads to a page that has moved permanently"),
    EXTERNAL_UNCERTAIN(WARNING, REFERENCE, "an external link may be broken; the server's answer does not say"),
    EXTERNAL_NOT_CHECKED(WARNING, REFERENCE, "an external link was not requested, or not reached in time"),
    UNDEFINED_REFERENCE(WARNING, REFERENCE, "a link names a definition that its slide does not have"),
    CODE_AS_LINK(WARNING, REFERENCE, "code becomes a link, because it looks like a URL"),
    LINK_AS_TEXT(WARNING, REFERENCE, "what looks like a link, an image or its attributes is shown as text"),
    BLOCK_AS_TEXT(WARNING, OTHER, "what looks like a heading, a list, a table or a code block is shown as text"),
    TEXT_AS_TAG(
            WARNING, OTHER, "text in angle brackets is read as a tag, so that it, or what follows it, is not shown"),
    PROTOCOL_RELATIVE(WARNING, REFERENCE, "a URL begins with '//'; it is read as 'https:'"),
    UNSUPPORTED_SCHEME(WARNING, REFERENCE, "a reference has a scheme that browsers no longer open"),
    SITE_ABSOLUTE(
            WARNING,
            REFERENCE,
            "a path begins with '/'; it is resolved from the root of the course or the folder of the configuration"),
    LINKS_TO_SOURCE(WARNING, REFERENCE, "a link leads to a Markdown file that is not a deck"),
    SCRIPT_URL(WARNING, REFERENCE, "a reference is a script, or a whole page in a URL"),
    SCRIPT_LOADS_MORE(WARNING, REFERENCE, "a script seems to load files that are not copied"),
    MANY_PAGES(WARNING, REFERENCE, "a local page leads to so many others that not all of them are copied"),
    UNREADABLE_FOLDER(
            WARNING, OTHER, "a folder cannot be read, so that decks in it are not found, or its files not copied"),
    OTHER_DIALECT(WARNING, OTHER, "a deck is written for another tool, whose Markdown means something else"),
    WINDOWS_NAME(WARNING, OTHER, "a file has a name that is not possible on Windows"),
    SCRIPT_REMOVED(WARNING, OTHER, "a script in a slide is left out"),
    DATA_BACKGROUND(WARNING, REFERENCE, "a background looks like a file, but reveal.js reads it as a colour"),
    DUPLICATE_ID(WARNING, OTHER, "an id is used twice in a deck"),
    EMPTY_LINK(WARNING, REFERENCE, "a link has no text, or no target"),
    NO_IMAGE(
            WARNING,
            REFERENCE,
            "an image names a video, a sound, a document or a page, which is not shown as an image"),
    HEAVY_ASSET(
            WARNING,
            REFERENCE,
            "a referenced file is larger than 5 MB, or 1 MB inside a URL, or a folder has too many files"),
    LEFT_OUT_DECK(WARNING, OTHER, "files of Markdown look like decks, but are left out"),
    UNREAD_FRONT_MATTER(
            WARNING, OTHER, "settings at the top of a deck are not read, or a slide is lost among the settings"),
    SEVERAL_NOTES(WARNING, OTHER, "a slide has more than one line that begins its speaker notes"),
    INDENTED_NOTES(WARNING, OTHER, "a notes line is indented, so it does not begin speaker notes"),
    UNREAD_NOTES(
            WARNING,
            OTHER,
            "what looks like the beginning of speaker notes does not begin them, so that they are shown to the audience"),
    OPEN_FENCE(WARNING, OTHER, "a line that should end a code block does not"),
    SEPARATOR_IN_FENCE(WARNING, OTHER, "a separator inside a code block is read as code"),
    NEAR_SEPARATOR(WARNING, OTHER, "a line looks like a separator but does not start a slide"),
    RAW_MARKDOWN(WARNING, OTHER, "text in a block of HTML is Markdown, which is shown as it is written"),
    OPEN_COMMENT(WARNING, OTHER, "a comment does not end where it should"),
    PARTIAL_FRAGMENT(WARNING, OTHER, "a comment at the end of a list item makes a fragment of some of its words only"),
    FRAGMENT_IN_NOTES(WARNING, OTHER, "a fragment is in speaker notes, where the audience does not see it"),
    LOST_CELL(WARNING, OTHER, "a row of a table has more cells than the table has columns"),
    INCLUDE_IN_FENCE(WARNING, OTHER, "a line that includes slides is in a code block, so it is shown as it is"),
    IGNORED_ATTRIBUTE(
            WARNING, OTHER, "a comment or a code fence that should set attributes sets none, or not all of them"),
    ATTRIBUTE_QUOTE(WARNING, OTHER, "a quote of an attribute in HTML is missing, one too many, or not straight"),
    LOST_AMPERSAND(
            WARNING, REFERENCE, "a parameter of a URL begins like a character, such as '&copy=', and becomes it"),
    MISSPELT_KEY(WARNING, OTHER, "a key is nearly one that decks or reveal.js have, or in the wrong place"),
    OPTION_VALUE(
            WARNING,
            OTHER,
            "a key, or an option, attribute or class of reveal.js, has a value or name that is not possible"),
    TAB_INDENTATION(WARNING, OTHER, "front matter is indented with a tab, which YAML does not count"),
    UNKNOWN_LANGUAGE(WARNING, OTHER, "the highlighter does not know the language of a code block"),
    UNKNOWN_PLUGIN(WARNING, OTHER, "a plugin of reveal.js neither comes along nor is in a jar"),
    UNKNOWN_ICON(WARNING, OTHER, "an icon or its style is not free in Font Awesome"),
    CALLOUT(WARNING, OTHER, "a callout of code has no item in the list after it, or an item has no callout"),
    LINE_RANGE(WARNING, OTHER, "a code block highlights lines that it does not have"),
    UNSUPPORTED_KEY(WARNING, OTHER, "a key of reveal-md has no effect here"),
    EMPTY_SLIDE(WARNING, OTHER, "a slide has no content"),
    MATH(WARNING, OTHER, "a formula cannot be set"),
    OVERFLOW(WARNING, OTHER, "a slide is larger than its page"),
    WIDE_CODE(WARNING, OTHER, "a line of code is wider than its block on the slide"),
    SNIPPETS_UNPROVEN(
            WARNING,
            OTHER,
            "code or output on slides may be old, because this build does not compile or test what it comes from"),
    STALE_SUPPRESSION(WARNING, OTHER, "a suppression suppresses nothing, or has expired"),
    STALE_BASELINE(WARNING, OTHER, "a problem in the baseline is gone"),
    EXTERNAL_UNSTEADY(
            INFO,
            REFERENCE,
            "an external link that was good in the last 30 days may be broken; the server's answer does not say"),
    OTHER_MODULE(
            INFO,
            REFERENCE,
            "a link leads to a page of another module, which opens only where all modules are published"),
    LARGE_PAGE(INFO, REFERENCE, "a local page is too large to be searched for files that it needs"),
    NUMBERED_SLIDE_LINK(INFO, REFERENCE, "a link names a slide by number, which changes when a slide is inserted"),
    UNUSED_DEFINITION(INFO, REFERENCE, "a link definition is not used by any link on its slide"),
    SNIPPET_LINES(INFO, OTHER, "a code block names lines by their numbers, which change when the source is edited"),
    TORN_FORMULA(INFO, OTHER, "a formula that Markdown would change is taken as written"),
    MISSING_ALT(IGNORE, REFERENCE, "an image has no text for those who cannot see it");

    private final Severity severity;
    private final Topic topic;
    private final String summary;

    Rule(Severity severity, Topic topic, String summary) {
        this.severity = severity;
        this.topic = topic;
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
        return topic == Topic.REFERENCE;
    }

    /** Whether the answer of another host decides, which may be another one tomorrow. */
    public boolean isAboutOtherHosts() {
        return name().startsWith("EXTERNAL_");
    }

    /** Whether it is about code that slides show from files. */
    public boolean isAboutSnippets() {
        return name().startsWith("SNIPPET");
    }

    /** Whether only a goal that measures slides in a browser can find it. */
    public boolean isMeasured() {
        return this == OVERFLOW || this == WIDE_CODE;
    }

    /**
     * Whether a problem may be recorded as known. Those of other hosts may be different tomorrow; those of the build itself would
     * hide problems that are new.
     */
    public boolean canBeKnown() {
        return !isAboutOtherHosts() && this != BUILD_CACHE && this != STALE_BASELINE && this != DAMAGED_BASELINE;
    }

    /** A problem of this kind. */
    public Problem at(Location location, String message) {
        return new Problem(this, location, message, Optional.empty(), Optional.empty(), false);
    }

    /** A problem of this kind with a reference. */
    public Problem about(Subject subject, String message) {
        return new Problem(this, subject.location(), message, Optional.of(subject), Optional.empty(), false);
    }

    public static Optional<Rule> withId(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }
}
