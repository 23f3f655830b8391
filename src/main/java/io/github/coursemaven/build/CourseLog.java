package io.github.coursemaven.build;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.output.Counted;
import io.github.coursemaven.base.output.FileUrl;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Severities;
import io.github.coursemaven.base.problem.Severity;
import io.github.coursemaven.base.reference.Kind;
import io.github.coursemaven.check.CheckResult;
import io.github.coursemaven.check.report.GroupedLines;
import io.github.coursemaven.check.report.ProblemLines;
import io.github.coursemaven.check.report.RelativeLocations;
import io.github.coursemaven.check.report.Reports;
import io.github.coursemaven.check.report.Summary;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.FileVerdict;
import io.github.coursemaven.course.outline.SlideCount;
import io.github.coursemaven.course.read.CourseReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a build writes to its log about a course. */
final class CourseLog {

    private static final int MOST_NAMED = 3;

    private final BuildLog log;
    private final CourseLayout layout;
    private final Severities severities;

    CourseLog(BuildLog log, CourseLayout layout, Severities severities) {
        this.log = log;
        this.layout = layout;
        this.severities = severities;
    }

    /** How many decks there are among the Markdown files, and, for the debug log, why. */
    void decks(Course course, CourseReader reader) {
        course.verdicts().entrySet().stream()
                .map(entry -> Roots.slashed(entry.getKey()) + ": " + entry.getValue())
                .sorted()
                .map(ProblemLines::escaped)
                .forEach(log::debug);
        for (var deck : course.decks()) {
            log.debug(ProblemLines.escaped(Roots.slashed(deck.path()) + ": " + SlideCount.of(deck)));
        }
        var markdownFiles = course.verdicts().size();
        if (markdownFiles == 0) {
            log.info("No decks: " + reader.whyEmpty(layout.shown(layout.roots().search()))
                    + (layout.hasModules() ? "; the modules build their own" : ""));
        } else if (!course.hasDecks()) {
            log.info("No decks among " + Counted.of(markdownFiles, "Markdown file") + howToMark(course));
        } else {
            var decks = course.verdicts().values().stream()
                    .filter(FileVerdict::isDeck)
                    .count();
            log.info("Found " + Counted.of(decks, "deck") + " among " + Counted.of(markdownFiles, "Markdown file"));
        }
        leftOut(course, FileVerdict.Kind.OF_OTHER_TOOL, "deck", " of other tools");
        leftOut(course, FileVerdict.Kind.PAPER, "file", " with lists, plans or notes instead of slides");
    }

    /** Nothing is said to those who have only decks of other tools, and only what helps to those whose files are in a place for decks. */
    private static String howToMark(Course course) {
        var verdicts = course.verdicts().values();
        if (verdicts.stream().allMatch(verdict -> verdict.kind() == FileVerdict.Kind.OF_OTHER_TOOL)) {
            return "";
        }
        return "; to make a file a deck, " + FileVerdict.SAY_DECK
                + (verdicts.stream().anyMatch(verdict -> verdict.kind() == FileVerdict.Kind.WITHOUT_SIGN)
                        ? ", or move it to a folder named 'slides'"
                        : "");
    }

    /** Names the files of a kind that authors may miss among the decks. */
    private void leftOut(Course course, FileVerdict.Kind kind, String noun, String which) {
        var paths = course.verdicts().entrySet().stream()
                .filter(entry -> entry.getValue().kind() == kind)
                .map(entry -> "'" + Roots.slashed(entry.getKey()) + "'")
                .sorted()
                .toList();
        if (!paths.isEmpty()) {
            var names = String.join(", ", paths.subList(0, Math.min(MOST_NAMED, paths.size())));
            log.info(ProblemLines.escaped("Left out " + Counted.of(paths.size(), noun) + which + ": " + names
                    + (paths.size() > MOST_NAMED ? " and others" : "")
                    + "; 'deck: true' in the front matter makes pages of a " + noun));
        }
    }

    /** Each problem on a line of its own, those that are known last; repeated ones are grouped. */
    void problems(List<Problem> problems) {
        for (var line : lines(problems, false)) {
            switch (severities.of(line.rule())) {
                case ERROR -> log.error(line.text());
                case WARNING -> log.warn(line.text());
                case INFO -> log.info(line.text());
                case IGNORE -> {}
            }
        }
        for (var line : lines(problems, true)) {
            if (severities.of(line.rule()) != Severity.IGNORE) {
                log.info(line.text());
            }
        }
    }

    private List<GroupedLines.Line> lines(List<Problem> problems, boolean known) {
        var here = new RelativeLocations(layout.here(), layout.roots().search());
        var lines = new GroupedLines(
                new ProblemLines(here), layout.shown(layout.reports().resolve(Reports.PROBLEMS)));
        return lines.of(
                problems.stream().filter(problem -> problem.known() == known).toList());
    }

    void warnings(List<String> warnings) {
        warnings.forEach(log::warn);
    }

    /** How much of the code on slides is compiled and tested, if any of it comes from files. */
    void code(CheckResult checked) {
        checked.code().line().ifPresent(log::info);
    }

    /** Lines of advice. */
    void notes(List<String> notes) {
        notes.forEach(log::info);
    }

    /** A link to the result, which terminals open. */
    void page(Path page) {
        log.info("Open " + FileUrl.of(page));
    }

    /**
     * How many links got which verdict, if there are any; what concerns many of them is one line.
     *
     * @throws EnvironmentException if there is no network, but one is required
     */
    void links(CheckResult checked, boolean networkRequired) throws EnvironmentException {
        var links = LinkSummary.of(checked);
        links.unwanted().entrySet().forEach(entry -> log.info(leftOut(entry)));
        for (var entry : links.withoutNetwork().entrySet()) {
            var text = leftOut(entry);
            if (networkRequired) {
                throw new EnvironmentException(text);
            }
            log.warn(text);
        }
        links.tooLate().entrySet().forEach(entry -> log.warn(leftOut(entry)));
        links.line().ifPresent(log::info);
    }

    private static String leftOut(Map.Entry<String, Long> links) {
        return Counted.of(links.getValue(), "external link") + " not checked: " + links.getKey();
    }

    /** Says that speaker notes are public, if there are any. */
    void publicNotes(Course course, Publication publication) {
        var decks = course.decks().stream().filter(Deck::hasNotes).count();
        if (decks > 0) {
            publication
                    .pagesWithNotes()
                    .ifPresent(pages -> log.info(pages + " contain the speaker notes of " + Counted.of(decks, "deck")
                            + " for all who open them; -Dcourse.notes=false leaves notes out"));
        }
    }

    /** The end of what the last line counts, before the duration. */
    static String counted(Summary problems) {
        return ", " + problems + " in ";
    }

    /** {@code 5 decks, 167 slides, 23 images, 0 problems in 1.2 s → target/site/slides/index.html}. */
    void summary(Course course, List<Problem> problems, Optional<Path> result, long nanoseconds) {
        var images = course.references().stream()
                .filter(reference -> reference.kind() == Kind.IMAGE)
                .count();
        var counts = List.of(
                Counted.of(course.decks().size(), "deck"),
                SlideCount.of(course.decks()).toString(),
                Counted.of(images, "image"));
        log.took(
                String.join(", ", counts) + counted(Summary.of(problems, severities)),
                nanoseconds,
                result.map(page -> " → " + layout.shown(page)).orElse(""));
    }
}
