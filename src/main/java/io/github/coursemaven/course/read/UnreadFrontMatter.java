package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.settings.FrontMatter;
import io.github.coursemaven.course.deck.Slide;
import io.github.coursemaven.course.options.DeckSigns;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds settings at the top of a deck that are shown on a slide, and slides that are lost among the settings. */
final class UnreadFrontMatter {

    private static final Pattern HEADING = Pattern.compile("#{1,6}\\h+(?![\\w-]++\\h*+:)\\S.*");

    private final SourceText file;
    private final FrontMatter frontMatter;

    UnreadFrontMatter(SourceText file, FrontMatter frontMatter) {
        this.file = file;
        this.frontMatter = frontMatter;
    }

    /** @param slides of the deck, in their order */
    Optional<Problem> problem(List<Slide> slides) {
        if (!frontMatter.problems().isEmpty()) {
            return Optional.empty();
        }
        var found = frontMatter.settings().entries().isEmpty()
                ? TopLines.of(file.text())
                        .mistake()
                        .map(mistake -> shown(mistake, file.locationAt(mistake.offset()), slides))
                : belowEndMark().or(this::lostHeading).or(this::lostTitle).or(this::restOfLine);
        return found.or(this::cutText);
    }

    /** The settings of a file that is not a deck because those that say so are not read. */
    static Optional<Problem> ofLeftOut(MarkdownFile file) {
        var front = file.frontMatter();
        if (!front.problems().isEmpty() || !front.settings().entries().isEmpty()) {
            return Optional.empty();
        }
        var top = TopLines.of(file.text().text());
        return top.mistake()
                .filter(mistake -> top.areOfDeck())
                .map(mistake ->
                        problem(mistake, file.text().locationAt(mistake.offset()), "so this file is not a deck"));
    }

    private static Problem shown(TopLines.Mistake mistake, Location.Point place, List<Slide> slides) {
        var number = slides.stream()
                .filter(slide -> slide.start().compareTo(place) <= 0)
                .count();
        return problem(mistake, place, "so it is shown on slide " + Math.max(1, number));
    }

    /** @param effect on the slides, such as {@code so it is shown on slide 1} */
    static Problem problem(TopLines.Mistake mistake, Location.Point place, String effect) {
        return Rule.UNREAD_FRONT_MATTER.at(
                place,
                "'" + mistake.line() + "' is not front matter, because " + mistake.reason() + ", " + effect + "; "
                        + mistake.cure());
    }

    /** What follows a line {@code ...}, which ends YAML for other programs: a comment, or else the YAML has a fault. */
    private Optional<Problem> belowEndMark() {
        var lines = Line.of(file.text().substring(0, file.text().length() - body().length()));
        var closing = lines.get(lines.size() - 1);
        return lines.subList(0, lines.size() - 1).stream()
                .dropWhile(line -> !line.text().stripTrailing().equals("..."))
                .skip(1)
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(line -> Rule.UNREAD_FRONT_MATTER.at(
                        file.locationAt(line.offset()),
                        "'" + line.text().strip()
                                + "' is a comment, because '...' does not end the front matter, but '---' on line "
                                + file.locationAt(closing.offset()).line()
                                + ", so no slide shows it; write '---' instead of '...'"));
    }

    private Optional<Problem> cutText() {
        return CutTexts.in(file.slice(0, file.text().length() - body().length()));
    }

    /** Headings between blank lines at the end of the front matter, where they are comments. */
    private Optional<Problem> lostHeading() {
        var lines = Line.of(file.text().substring(0, file.text().length() - body().length()));
        var closing = lines.get(lines.size() - 1);
        var found = Optional.<Line>empty();
        var index = lines.size() - 2;
        while (index > 0
                && lines.get(lines.size() - 2).isBlank()
                && (lines.get(index).isBlank() || lines.get(index).text().startsWith("#"))) {
            var line = lines.get(index);
            var isHeading = HEADING.matcher(line.text()).matches()
                    && lines.get(index - 1).isBlank();
            found = isHeading ? Optional.of(line) : found;
            index--;
        }
        return found.map(line -> Rule.UNREAD_FRONT_MATTER.at(
                file.locationAt(line.offset()),
                "'" + line.text().strip() + "' is a comment, because the front matter ends only on line "
                        + file.locationAt(closing.offset()).line()
                        + ", so no slide shows it; write '---' below the settings"));
    }

    /** A slide below a first '---', with lines such as {@code Place: Rome}, which are read as settings that mean nothing. */
    private Optional<Problem> lostTitle() {
        var keys = frontMatter.settings().entries().keySet();
        if (keys.stream().anyMatch(DeckSigns::isKey) || LeftOutDecks.isOfAnotherTool(frontMatter)) {
            return Optional.empty();
        }
        var lines = Line.of(file.text().substring(0, file.text().length() - body().length()));
        var last = lines.size() - 1;
        var areNames = keys.stream().allMatch(key -> !key.isEmpty() && Character.isUpperCase(key.codePointAt(0)));
        return IntStream.range(1, last)
                .filter(index -> HEADING.matcher(lines.get(index).text()).matches())
                .filter(index -> areNames || lines.get(index + 1).isBlank())
                .mapToObj(lines::get)
                .findFirst()
                .map(line -> Rule.UNREAD_FRONT_MATTER.at(
                        file.locationAt(line.offset()),
                        "'" + line.text().strip() + "' is a comment, because the lines up to line "
                                + file.locationAt(lines.get(last).offset()).line()
                                + " are front matter, so no slide shows it; remove the '---' on line 1"));
    }

    /** What follows the hyphens that end the front matter on their line is the beginning of the first slide. */
    private Optional<Problem> restOfLine() {
        var rest = body().lines().findFirst().orElse("").strip();
        return rest.isEmpty()
                ? Optional.empty()
                : Optional.of(Rule.UNREAD_FRONT_MATTER.at(
                        frontMatter.body().locationAt(0),
                        "'" + rest
                                + "' is not a part of the front matter, so it is shown on slide 1; write '---' alone on"
                                + " its line"));
    }

    private String body() {
        return frontMatter.body().text();
    }
}
