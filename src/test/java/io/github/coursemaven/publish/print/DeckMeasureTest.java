package io.github.coursemaven.publish.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
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
