package io.github.coursemaven.course.read;

import io.github.coursemaven.course.options.DeckSigns;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Settings at the top of a file that is without front matter.
 *
 * @param above the lines before the one that should begin the front matter
 * @param opening that line, empty if there is none
 * @param settings the lines after it
 * @param below the line after them, empty at the end of the file
 * @param isAboveOthers whether settings follow that line, and another such line them
 */
record TopLines(
        List<Line> above, Optional<Line> opening, List<Line> settings, Optional<Line> below, boolean isAboveOthers) {

    private static final int MOST_LINES = 200;
    private static final int MOST_CHARACTERS = 20_000;

    private static final Pattern MARK = Pattern.compile("\\h*+(?:[-—–]{2,}+|[—–]|\\+{3}|\\.{3})\\h*+");
    private static final Pattern COMMENT = Pattern.compile("\\h*+<!--(?!\\s*\\.)[^>]*-->\\h*+");
    /** A key, the sign after it, and what follows. */
    static final Pattern KEY = Pattern.compile("(?:-\\h++)?[\"']?([A-Za-z][\\w-]*+)[\"']?\\h*+([:=：])(.*)");
    /** Words without a colon. */
    static final Pattern WORDS = Pattern.compile("([a-z][A-Za-z]*+)\\h++([^:=：]*+)");

    private static final Pattern DECK = Pattern.compile("deck\\h*+[:=]\\h*+(?:true|false)\\h*+");
    private static final Pattern OTHER = Pattern.compile("\\h.*|-\\h.*|#\\S.*|");

    TopLines {
        above = List.copyOf(above);
        settings = List.copyOf(settings);
    }

    /**
     * Why settings are not front matter.
     *
     * @param offset of the first setting
     * @param line that setting
     */
    record Mistake(int offset, String line, String reason, String cure) {}

    static TopLines of(String text) {
        var lines = Line.of(text.substring(0, Math.min(text.length(), MOST_CHARACTERS))).stream()
                .map(TopLines::withoutByteOrderMark)
                .limit(MOST_LINES)
                .toList();
        var first = end(
                lines, 0, line -> line.isBlank() || COMMENT.matcher(line.text()).matches());
        var isOpened = first < lines.size() && isMark(lines.get(first));
        var from = isOpened ? first + 1 : first;
        var end = end(lines, from, line -> isSetting(line.text()));
        return new TopLines(
                lines.subList(0, first),
                isOpened ? Optional.of(lines.get(first)) : Optional.empty(),
                lines.subList(from, end),
                end < lines.size() ? Optional.of(lines.get(end)) : Optional.empty(),
                isFrontMatter(lines, end));
    }

    private static boolean isFrontMatter(List<Line> lines, int mark) {
        var end = end(lines, mark + 1, line -> isSetting(line.text()));
        return end < lines.size()
                && isMark(lines.get(end))
                && KEY.matcher(lines.get(mark + 1).text()).matches();
    }

    private static Line withoutByteOrderMark(Line line) {
        return line.text().startsWith("\uFEFF")
                ? new Line(line.offset() + 1, line.text().substring(1))
                : line;
    }

    private static int end(List<Line> lines, int from, Predicate<Line> condition) {
        var end = from;
        while (end < lines.size() && condition.test(lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isMark(Line line) {
        return MARK.matcher(line.text()).matches();
    }

    private static boolean isSetting(String line) {
        return !MARK.matcher(line).matches()
                && (KEY.matcher(line).matches() || OTHER.matcher(line).matches() || isUndivided(line));
    }

    /** Whether no colon is between a key and its value. */
    private static boolean isUndivided(String line) {
        var words = WORDS.matcher(line);
        return words.matches() && DeckSigns.isKey(words.group(1));
    }

    /** The line that should end the front matter. */
    Optional<Line> closing() {
        return below.filter(TopLines::isMark);
    }

    Optional<Mistake> mistake() {
        var first = settings.stream().filter(line -> !line.isBlank()).findFirst();
        return first.filter(line -> isLikely(line.text())).flatMap(line -> new UnreadSettings(this)
                .reason(line.text())
                .map(reason -> new Mistake(line.offset(), line.text().strip(), reason.words(), reason.cure())));
    }

    /** Whether they say that the file is a deck. */
    boolean areOfDeck() {
        return settings.stream()
                .map(line -> DECK.matcher(line.text()))
                .anyMatch(deck -> deck.matches() && deck.group().contains("true"));
    }

    /** Words before a colon are settings only if they are known, and not one alone that may begin a sentence. */
    private boolean isLikely(String first) {
        var keys = keys(settings);
        var isOne = KEY.matcher(first).matches() && !keys.isEmpty() && (!first.startsWith("-") || isListOfKeys());
        return DECK.matcher(first).matches()
                || areUndivided()
                || (isOne
                        && (opening.isPresent()
                                || (closing().isPresent() ? areOfTitle(keys) : areAlone() && areOfDeck(keys))));
    }

    /** Without a colon, they are the words of a slide, unless two lines or the first of them are a title. */
    private boolean areUndivided() {
        var written = settings.stream()
                .map(Line::text)
                .filter(line -> !line.isBlank())
                .toList();
        return opening.isPresent()
                && closing().isPresent()
                && written.stream().allMatch(TopLines::isUndivided)
                && (written.size() > 1 || written.get(0).startsWith("title"));
    }

    private static List<String> keys(List<Line> lines) {
        return lines.stream()
                .map(line -> KEY.matcher(line.text()))
                .filter(key -> key.matches() && DeckSigns.isKey(key.group(1)))
                .map(key -> key.group(1))
                .toList();
    }

    private static boolean areOfTitle(List<String> keys) {
        return keys.size() > 1 || keys.contains("title");
    }

    private static boolean areOfDeck(List<String> keys) {
        return areOfTitle(keys) || keys.stream().anyMatch(DeckSigns::isKeyOfDecks);
    }

    /** Whether they are a paragraph of their own, or above a heading. */
    private boolean areAlone() {
        var paragraph = settings.stream().takeWhile(line -> !line.isBlank()).toList();
        return keys(paragraph).size() == paragraph.size()
                && (paragraph.size() < settings.size()
                        || below.filter(line -> !line.text().startsWith("#")).isEmpty());
    }

    /** Other lists are those of a slide. */
    private boolean isListOfKeys() {
        return settings.stream()
                .filter(line -> !line.isBlank())
                .map(line -> KEY.matcher(line.text()))
                .allMatch(key -> key.matches() && DeckSigns.isKey(key.group(1)));
    }
}
