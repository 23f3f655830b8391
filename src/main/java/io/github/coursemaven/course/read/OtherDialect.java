package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.settings.Value;
import io.github.coursemaven.course.options.DeckSigns;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The Markdown of another tool for slides, which looks like a deck but means something else here.
 *
 * @param tool its name
 * @param sign what shows it
 * @param place of the sign
 * @param differences what is not understood, and how it is shown, as a sentence
 * @param byFrontMatter whether a setting says it, so that a theme need not be one of reveal.js
 * @param isSure whether the signs are too many to be text of a deck of ours
 */
record OtherDialect(
        String tool, String sign, Location place, String differences, boolean byFrontMatter, boolean isSure) {

    private static final String MARP = "slides that begin at headings, directives such as '_class' and images such as"
            + " '![bg]' are not understood";
    private static final String QUARTO =
            "slides that begin at headings and blocks such as '::: {.notes}' are not understood";
    private static final String PANDOC = "lines such as '::: notes' are shown as text, and so are the notes";
    private static final String REMARK =
            "'class: …' and '.left[…]' are shown as text, and so are notes after '???': write 'Note:'";
    private static final String SLIDEV = "settings of single slides are shown as text, and components are not drawn";

    private static final String MARP_NAMES =
            "(?:_?(?:class|paginate|backgroundColor|backgroundImage|headingDivider)|_header|_footer):";
    /** Directives may be lines of a comment. */
    private static final Pattern MARP_DIRECTIVE = Pattern.compile("(?m)<!--\\s*+" + MARP_NAMES + "|!\\[bg\\b|^[ \\t]*+"
            + MARP_NAMES + "(?= (?:(?!<!--|-->)[^>]|(?<!--)>){0,400}-->)");

    private static final Pattern PANDOC_BLOCK = Pattern.compile(
            "(?m)^:{3,} ?(?:notes|incremental|nonincremental|columns|\\{\\.(?:notes|incremental|columns?|fragment)\\b.*\\})[ \\t:]*+\\r?$");
    /** Question marks on the last line of a slide are a question. */
    private static final Pattern REMARK_SIGN = Pattern.compile(
            "(?m)^\\?\\?\\?[ \\t]*+\\r?$(?=\\s*+(?!---?[ \\t]*+(?:\\r?\\n|\\z))\\S)|^---?[ \\t]*+\\r?\\n(?:class|name|template|layout|count): [\\w, -]++\\r?$"
                    + "|^\\.[a-z][a-z0-9-]*+(?:\\.[a-z][a-z0-9-]*+)*+\\[(?=[^\\]\\d])");

    /** A slide of ours may begin with such a text, too. */
    private static final Pattern OF_ANY_TOOL = Pattern.compile("(?:name|count): .*");

    private static final Pattern SLIDEV_SIGN = Pattern.compile(
            "(?m)^---\\r?\\nlayout: [\\w-]++\\r?\\n(?:\\w[\\w-]*+: .*\\n)*+---[ \\t]*+\\r?$|<v-clicks?\\b[^<>]*+>(?=[\\s\\S]{0,2000}?</v-clicks?\\s*+>)|^::(?:left|right|default)::\\r?$");

    /** Each sign of a tool has one of these. They are searched for first, because most decks have none of them. */
    private static final List<String> IN_MARP = List.of(
            "![bg",
            "class:",
            "paginate:",
            "backgroundColor:",
            "backgroundImage:",
            "headingDivider:",
            "_header:",
            "_footer:");

    private static final List<String> IN_SLIDEV =
            List.of("\nlayout: ", "<v-click", "::left::", "::right::", "::default::");
    private static final List<String> IN_PANDOC = List.of(":::");
    private static final List<String> IN_REMARK =
            List.of("???", "\nclass: ", "\nname: ", "\ntemplate: ", "\nlayout: ", "\ncount: ", "\r.");

    private static final Pattern SEPARATOR = Pattern.compile("\\s*---?\\s*");

    /** How many signs show a tool, if one alone may be an author's text. */
    private static final int SIGNS = 2;

    private static final int SURE_SIGNS = 4;

    static Optional<OtherDialect> of(MarkdownFile file) {
        var settings = file.frontMatter().settings();
        var isOurs = new DeckSigns(settings).deck().filter(deck -> deck).isPresent();
        return ofSettings(settings).or(() -> isOurs || isSwitchedOff(settings) ? Optional.empty() : ofBody(file));
    }

    private static Optional<OtherDialect> ofSettings(Value.Mapping settings) {
        return of(settings, "marp", "Marp", MARP)
                .or(() -> of(settings, "headingDivider", "Marp", MARP))
                .or(() -> of(settings, "paginate", "Marp", MARP))
                .or(() -> Optional.ofNullable(settings.entries().get("format"))
                        .filter(OtherDialect::isRevealjs)
                        .flatMap(format -> of(settings, "format", "Quarto", QUARTO)));
    }

    private static boolean isSwitchedOff(Value.Mapping settings) {
        return settings.entries().get("marp") instanceof Value.Scalar marp
                && marp.flag().equals(Optional.of(false));
    }

    private static boolean isRevealjs(Value format) {
        return format instanceof Value.Mapping formats
                ? formats.entries().containsKey("revealjs")
                : format instanceof Value.Scalar name && name.text().equals("revealjs");
    }

    private static Optional<OtherDialect> of(Value.Mapping settings, String key, String tool, String differences) {
        return Optional.ofNullable(settings.entries().get(key))
                .filter(value ->
                        !(value instanceof Value.Scalar flag && flag.flag().equals(Optional.of(false))))
                .map(value -> new OtherDialect(
                        tool, key + ":", settings.keys().getOrDefault(key, value.location()), differences, true, true));
    }

    private static Optional<OtherDialect> ofBody(MarkdownFile file) {
        var body = file.frontMatter().body().text();
        return find(file, hasAny(body, IN_MARP), MARP_DIRECTIVE, SIGNS, "Marp", MARP)
                .or(() -> find(file, hasAny(body, IN_SLIDEV), SLIDEV_SIGN, 1, "Slidev", SLIDEV))
                .or(() -> find(file, hasAny(body, IN_PANDOC), PANDOC_BLOCK, 1, "pandoc or Quarto", PANDOC))
                .or(() -> find(
                        file, hasAny(body, IN_REMARK) || mayHaveClass(body), REMARK_SIGN, SIGNS, "remark", REMARK));
    }

    private static boolean hasAny(String body, List<String> parts) {
        return parts.stream().anyMatch(body::contains);
    }

    /** Whether a line may begin with a class of remark, such as {@code .left[}. */
    private static boolean mayHaveClass(String body) {
        for (var at = body.indexOf("\n."); at >= 0; at = body.indexOf("\n.", at + 1)) {
            var end = body.indexOf('\n', at + 1);
            if (body.substring(at, end < 0 ? body.length() : end).contains("[")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<OtherDialect> find(
            MarkdownFile file, boolean mayBe, Pattern sign, int least, String tool, String differences) {
        if (!mayBe) {
            return Optional.empty();
        }
        List<MatchResult> found =
                sign.matcher(file.bodyWithoutCode()).results().limit(SURE_SIGNS).toList();
        if (found.size() < least
                || found.stream().allMatch(each -> shown(each)
                        .filter(line -> OF_ANY_TOOL.matcher(line).matches())
                        .isPresent())) {
            return Optional.empty();
        }
        var shown = shown(found.get(0));
        return Optional.of(new OtherDialect(
                tool,
                shown.orElse(tool),
                file.frontMatter().body().locationAt(found.get(0).start()),
                differences,
                false,
                found.size() == SURE_SIGNS));
    }

    private static Optional<String> shown(MatchResult sign) {
        return sign.group()
                .lines()
                .filter(line -> !SEPARATOR.matcher(line).matches())
                .findFirst()
                .map(String::strip);
    }

    /** Where the deck is built nevertheless. */
    Problem problem() {
        return Rule.OTHER_DIALECT.at(
                place,
                "this looks like a deck of " + tool + " ('" + sign + "'): " + differences
                        + (byFrontMatter
                                ? "; change it and remove '" + sign + "', or write 'deck: false' in the front matter to"
                                : "; change it, or write in the front matter 'deck: true' to keep it, or 'deck: false' to")
                        + " leave it out");
    }
}
