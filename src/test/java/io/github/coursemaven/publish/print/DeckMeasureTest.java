package io.github.coursemaven.publish.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.pages.InstalledBrowser;
import io.github.coursemaven.publish.browser.BrowserSettings;
import io.github.coursemaven.publish.browser.Printer;
import io.github.coursemaven.publish.render.Handout;
import io.github.coursemaven.publish.render.PageSettings;
import io.github.coursemaven.publish.render.PrintSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slides measured by the browser of this computer. */
class DeckMeasureTest {

    @TempDir
    Path folder;

    @Test
    void code_that_has_to_be_scrolled_is_reported_once_for_a_deck() throws Exception {
        var wide = "var a = " + "b + ".repeat(30) + "c;";
        var fence = "```java\n" + wide + "\n```\n";
        var deck = "# One\n\n```java\nshort\n```\n\n" + fence + "\n---\n\n```java [1|2]\nx\n" + wide
                + "\n```\n\n---\n\n# Three\n\n    " + wide + "\n";
        assertThat(problems("---\ncss: fixed.css\n---\n" + deck))
                .containsExactly(
                        "slides/deck.md:10:4: 'var a = b + b + b + b + b + b + b + b +…' is 436 px wider than its"
                                + " block, so readers have to scroll; break the line (so are lines in 2 other blocks of this deck)"
                                + " [wide-code]");
        assertThat(problems("---\ncss: fixed.css, own.css\n---\n" + deck)).isEmpty();
    }

    /** In {@code fixed.css}, each character is 10 px wide, whatever fonts there are; {@code own.css} wraps lines. */
    private List<String> problems(String deck) throws Exception {
        var course = CourseFolder.in(folder.resolve("course"))
                .with("slides/fixed.css", ".reveal pre code { font-size: 0; letter-spacing: 10px; }")
                .with("slides/own.css", ".reveal pre.code-wrapper code { white-space: pre-wrap; }")
                .with("slides/deck.md", deck);
        var settings = new PageSettings("en", true, PrintSize.SLIDE, Handout.NONE);
        var page = WrittenPages.of(course, View.PRINT, settings, folder);
        var problems = new ArrayList<Problem>();
        try (var printer = new Printer(BrowserSettings.of(InstalledBrowser.programOrSkip(), true), text -> {})) {
            printer.prepare();
            new DeckMeasure(printer)
                    .measure(
                            List.of(new DeckMeasure.Job(course.course().decks().get(0), page)),
                            result -> problems.addAll(result.problems()));
        }
        return problems.stream().map(Problem::toString).toList();
    }

    @Test
    void a_deck_that_cannot_be_measured_does_not_stop_others() throws Exception {
        var course = CourseFolder.in(folder.resolve("course"))
                .with("slides/deck.md", "# One\n\n---\n\n## Two\n\n" + "- line\n".repeat(30));
        var deck = course.course().decks().get(0);
        var settings = new PageSettings("en", true, PrintSize.SLIDE, Handout.NONE);
        var jobs = List.of(
                new DeckMeasure.Job(deck, folder.resolve("gone.html")),
                new DeckMeasure.Job(deck, WrittenPages.of(course, View.PRINT, settings, folder)));
        var results = new ArrayList<DeckMeasure.Measured>();
        try (var printer = new Printer(BrowserSettings.of(InstalledBrowser.programOrSkip(), true), text -> {})) {
            printer.prepare();
            new DeckMeasure(printer).measure(jobs, results::add);
        }
        assertThat(results).hasSize(2);
        assertThat(results)
                .filteredOn(result -> result.fault().isPresent())
                .singleElement()
                .satisfies(result -> assertThat(result.fault().orElseThrow()).contains("net::ERR_FILE_NOT_FOUND"));
        assertThat(results)
                .filteredOn(result -> result.fault().isEmpty())
                .singleElement()
                .satisfies(
                        result -> assertThat(result.problems()).singleElement().satisfies(problem -> assertThat(
                                        problem.toString())
                                .startsWith("slides/deck.md:5:1: the slide is ")
                                .endsWith("[overflow]")));
    }
}
