package io.github.coursemaven.course.read;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Files that lie among decks, but are for the teacher: lists of tasks, of links, plans and notes. They have neither separators
 * nor other marks of slides.
 */
final class Paper {

    private static final Pattern ITEM = Pattern.compile("\\h*+(?:[-*+]|\\d+[.)])\\h.*");
    private static final Pattern TASK =
            Pattern.compile("\\h*+(?:[-*+]|\\d+[.)])\\h++\\[[ xX]\\]\\h.*|\\h*+(?:[-*+]\\h++)?(?:TODO|FIXME)\\b.*");
    private static final Pattern LINK =
            Pattern.compile("\\h*+(?:(?:[-*+]|\\d+[.)])\\h.*)?(?:\\[[^\\]\\[]{0,200}+\\]\\([^)]*\\)|https?://).*");
    private static final Pattern IMAGE = Pattern.compile("!\\[|<img\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEARLY_SEPARATOR = Pattern.compile("\\h*+(?:--|={3,}+|\\+{3,}+|–{1,3}+|—{1,3}+)\\h*+");
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}\\h.*");
    private static final Pattern SECTION = Pattern.compile("(?m)^ {0,3}#{1,6}\\h");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*+");

    private static final int LEAST_SEPARATORS = 2;
    private static final int LEAST_LINKS = 6;
    private static final int LEAST_TASKS = 2;
    private static final int MOST_WORDS = 400;
    private static final int WORDS_OF_A_SECTION = 60;
    private static final int SECTIONS = 4;

    private Paper() {}

    /** Whether a text without marks of slides is not a slide either, because of what it lists, of its length or its name. */
    static boolean is(MarkdownFile file) {
        var lines = file.bodyWithoutCode()
                .lines()
                .filter(line -> !line.isBlank() && !HEADING.matcher(line).matches())
                .toList();
        return isProse(file.bodyWithoutCode())
                || (!showsSomething(file)
                        && (PaperNames.isOfTeacher(file.file()) || listsTasks(lines) || listsLinks(lines)));
    }

    /** Settings, code, images, and lines that are meant as separators are not in the papers of a teacher. */
    private static boolean showsSomething(MarkdownFile file) {
        var text = file.bodyWithoutCode();
        return !file.frontMatter().settings().entries().isEmpty()
                || !text.equals(file.frontMatter().body().text())
                || IMAGE.matcher(text).find()
                || count(text.lines().toList(), NEARLY_SEPARATOR) >= LEAST_SEPARATORS;
    }

    private static boolean listsTasks(List<String> lines) {
        var tasks = count(lines, TASK);
        return tasks >= LEAST_TASKS && 2 * tasks >= count(lines, ITEM);
    }

    private static boolean listsLinks(List<String> lines) {
        var links = count(lines, LINK);
        return links >= LEAST_LINKS && 4 * links >= 3L * lines.size();
    }

    /** Far too long for a slide, and not a few slides whose separator is not known. */
    private static boolean isProse(String text) {
        if (words(text) <= MOST_WORDS) {
            return false;
        }
        var lengths = SECTION.splitAsStream(text).map(Paper::words).sorted().toList();
        return lengths.size() <= SECTIONS || lengths.get(lengths.size() / 2) > WORDS_OF_A_SECTION;
    }

    private static long words(String text) {
        return WORD.matcher(text).results().count();
    }

    private static long count(List<String> lines, Pattern pattern) {
        return lines.stream().filter(line -> pattern.matcher(line).matches()).count();
    }
}
