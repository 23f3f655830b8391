package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Shown;
import io.github.coursemaven.base.problem.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds headings, lists and code blocks in a paragraph: {@code ##Title}, {@code -item}, {@code ´´´java}. */
final class BlocksAsText {

    private static final Pattern MAY_BEGIN =
            Pattern.compile("\\h{0,3}(?:#|[-*+][^\\s]|\\d{1,3}[.)]\\S|\\||[•●▪■◦‣⁃∙·]|–\\h|´´´|'''|‘‘‘|’’’|``)");

    private static final Pattern HEADING = Pattern.compile("\\h{0,3}(#{2,6})[\\p{L}\\p{N}*_\\[(\"'“„«].*");
    /** One hash begins a tag of other tools, too, such as {@code #MeToo}; it is a heading at the top of a slide. */
    private static final Pattern TITLE = Pattern.compile("\\h{0,3}(#)(?!(?:include|define|if|ifdef|ifndef|pragma)\\b)"
            + "(?!(?=[\\p{L}\\p{N}_]++\\h*$)\\p{Lu}[\\p{L}\\p{N}_]*\\p{Ll}\\p{Lu})\\p{Lu}[^#]*");

    /** One word, as a tag is. */
    private static final Pattern TAG = Pattern.compile("\\h{0,3}#[\\p{L}\\p{N}_]++\\h*");

    /** Letters behind a sign that are options of tar, rsync, ls, ps and netstat: {@code -xzf}. */
    private static final String OPTIONS =
            "v?[ctrux][vzjJpk]{1,3}f|[ar]{0,2}vz?[hpuxnP]*|l(?:tra?h?|rth?|ah|ha|art)|aux|elf|tulpn";

    /** Short words, or several in a line, may be options of a program, {@code -l long}; terms begin with a sign, too: {@code -x²}. */
    private static final Pattern BULLET = Pattern.compile(
            "\\h{0,3}(-(?!.*(?:\\h-\\p{L}|-\\h*$))|\\+|\\*(?!.*\\*))(?!\\p{L}{1,2}(?:[\\h\\d,=:²³^(]|$))(?!(?:"
                    + OPTIONS + ")(?:\\h|$))" + "(?!(?:sin|cos|tan|cot|log|exp|max|min|sqrt)\\b)[\\p{L}\\[(\"“„«].*");

    /** What other programs begin the items of a list with. */
    private static final Pattern TYPED = Pattern.compile("\\h{0,3}([•●▪■◦‣⁃∙·]|–(?=\\h))\\h*[^\\s–].*");

    /** Moves of chess have numbers, too: {@code 1.e4 e5}. */
    private static final Pattern NUMBER = Pattern.compile("\\h{0,3}(\\d{1,3})([.)])"
            + "(?!(?:\\p{Lu}?[a-h]?[1-8]?x?[a-h][1-8]|O-O)(?![\\p{L}\\p{N}]))[\\p{L}\\[(\"“„«].*");

    /** Where the author ends a line, it is meant to be text. */
    private static final Pattern ENDED = Pattern.compile(".*(?: {2}|\\\\|(?i:<br\\h*/?>)\\h*)");

    private static final Pattern FENCE = Pattern.compile("\\h{0,3}(?:´{3}|'{3}|‘{3}|’{3})\\h*([\\w+#-]*)\\h*");
    private static final Pattern SHORT_FENCE =
            Pattern.compile("(?m)^\\h{0,3}(``([\\w+#-]*))\\h*\\n(?:(?!``)[^\\n]*\\n)*?\\h{0,3}``\\h*$");

    private static final int SHOWN = 40;

    private final SourceText source;
    private final List<String> lines;
    private final List<Integer> offsets = new ArrayList<>();

    private BlocksAsText(SourceText source) {
        this.source = source;
        this.lines = List.of(PlainWords.of(source.text()).split("\\n", -1));
        var offset = 0;
        for (var line : lines) {
            offsets.add(offset);
            offset += line.length() + 1;
        }
    }

    /**
     * The first of each kind in a paragraph.
     *
     * @param isFirst whether nothing is above it on its slide
     */
    static List<Problem> in(SourceText paragraph, boolean isFirst) {
        if (!mayBeginIn(paragraph.text())) {
            return List.of();
        }
        var blocks = new BlocksAsText(paragraph);
        var problems = new ArrayList<Problem>();
        blocks.heading(isFirst).ifPresent(problems::add);
        blocks.list().ifPresent(problems::add);
        blocks.fence().or(blocks::shortFence).ifPresent(problems::add);
        TablesAsText.in(blocks.lines, blocks::problem).ifPresent(problems::add);
        return problems;
    }

    /** Whether one may begin with a line. */
    private static boolean mayBeginIn(String paragraph) {
        var sign = MAY_BEGIN.matcher(paragraph);
        var line = 0;
        do {
            if (sign.region(line, paragraph.length()).lookingAt()) {
                return true;
            }
            line = paragraph.indexOf('\n', line) + 1;
        } while (line > 0);
        return false;
    }

    private Optional<Problem> heading(boolean isFirst) {
        for (var index = 0; index < lines.size(); index++) {
            var isTitle = isFirst && lines.size() == 1;
            var heading = matching(HEADING, index).or(() -> isTitle ? matching(TITLE, 0) : Optional.empty());
            if (heading.isPresent()) {
                return Optional.of(problem(
                        index,
                        "is shown as text; write a blank after '"
                                + heading.get().group(1) + "' to make a heading of it"
                                + (TAG.matcher(lines.get(index)).matches() ? ", or '\\#' if it is a tag" : "")));
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> list() {
        for (var index = 0; index + 1 < lines.size(); index++) {
            var sign = sign(index);
            if (sign.isPresent() && matching(ENDED, index).isEmpty()) {
                return Optional.of(problem(
                        index,
                        "and the lines below it are shown as one paragraph; for a list, write "
                                + (matching(TYPED, index).isPresent() ? "'-' instead of '" : "a blank after '")
                                + sign.get() + "', and so on; for lines of their own, end them with '<br>'"));
            }
        }
        return Optional.empty();
    }

    /** What begins a line and the next one as items of a list. */
    private Optional<String> sign(int index) {
        if (bullet(index).isPresent() && bullet(index).equals(bullet(index + 1))) {
            return bullet(index);
        }
        var isNumbered = number(index).isPresent()
                && number(index).map(number -> number + 1).equals(number(index + 1))
                && !ordinal(index).equals(ordinal(index + 1));
        return isNumbered ? matching(NUMBER, index).map(match -> match.group(1) + match.group(2)) : Optional.empty();
    }

    private Optional<String> bullet(int index) {
        return matching(BULLET, index).or(() -> matching(TYPED, index)).map(match -> match.group(1));
    }

    /** What is numbered, if it is the same thing in every line: {@code 1.May}. */
    private String ordinal(int index) {
        return lines.get(index).strip().replaceFirst("^\\d+[.)]", "").split("(?<=\\p{L})\\P{L}", 2)[0];
    }

    private Optional<Integer> number(int index) {
        return matching(NUMBER, index).map(match -> Integer.valueOf(match.group(1)));
    }

    private Optional<Problem> fence() {
        for (var index = 0; index < lines.size(); index++) {
            var fence = matching(FENCE, index);
            if (fence.isPresent()) {
                return Optional.of(problem(index, cure(fence.get().group(1))));
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> shortFence() {
        var fence = SHORT_FENCE.matcher(source.text());
        return fence.find()
                ? Optional.of(Rule.BLOCK_AS_TEXT.at(
                        source.locationAt(fence.start(1)), "'" + fence.group(1) + "' " + cure(fence.group(2))))
                : Optional.empty();
    }

    private static String cure(String language) {
        return "is not the edge of a code block, which needs three backticks; write '```" + language + "'";
    }

    private Optional<Matcher> matching(Pattern pattern, int index) {
        return Optional.of(pattern.matcher(lines.get(index))).filter(Matcher::matches);
    }

    private Problem problem(int index, String message) {
        var line = source.slice(
                        offsets.get(index),
                        offsets.get(index) + lines.get(index).length())
                .strip();
        return Rule.BLOCK_AS_TEXT.at(line.locationAt(0), "'" + Shown.cut(line.text(), SHOWN) + "' " + message);
    }
}
