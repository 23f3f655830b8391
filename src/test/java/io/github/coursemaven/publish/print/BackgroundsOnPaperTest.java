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
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page shows of a slide with a background: the slide, and the background around it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackgroundsOnPaperTest {

    private static final String BLUE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"96\" height=\"70\"><rect width=\"96\" height=\"70\""
                    + " fill=\"#0000ff\"/></svg>";
    private static final String RED = "ff0000";

    private final Printer printer = new Printer(BrowserSettings.of(InstalledBrowser.programOrSkip(), true), text -> {});

    @TempDir
    Path folder;

    @AfterAll
    void end() {
        printer.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "data-background-color=\"#0000ff\" | 0000ff",
                "data-background-gradient=\"linear-gradient(#0000ff, #0000ff)\" | 0000ff",
                "data-background-image=\"blue.svg\" | 0000ff",
                "data-background-image=\"blue.svg\" data-background-opacity=\"0.5\" | 0c0c8c",
                "data-background=\"blue.svg\" | 0000ff",
                "data-background-image=\"blue.svg\" data-background-size=\"96px\" data-background-position=\"right\" | 191919",
                "data-background-color=\"#0000ff\" data-background-iframe=\"https://example.org/\" | 0000ff",
                "data-background-color=\"#0000ff\" data-background-video=\"talk.mp4\" | 0000ff",
                "data-background-color=\"#0000ff\" data-visibility=\"uncounted\" | 0000ff",
                "data-background-transition=\"zoom\" | 191919"
            })
    void a_slide_is_before_its_background(String attributes, String around) throws Exception {
        var page = page("<!-- .slide: " + attributes + " -->");
        assertThat(color(page, 480, 350)).isEqualTo(RED);
        assertThat(color(page, 8, 8)).isEqualTo(around);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"parallaxBackgroundImage: blue.svg", "parallaxBackgroundImage: blue.svg, center: false"})
    void a_slide_is_before_the_background_of_the_deck(String options) throws Exception {
        var page = page("---\nrevealOptions: {" + options + "}\n---\n");
        assertThat(color(page, 480, 350)).isEqualTo(RED);
        assertThat(color(page, 8, 8)).isEqualTo("0000ff");
    }

    @Test
    void rules_of_the_author_for_backgrounds_hold_on_paper() throws Exception {
        var page =
                page("---\ncss: dim.css\n---\n<!-- .slide: data-background-color=\"#0000ff\" data-state=\"dim\" -->");
        assertThat(color(page, 480, 350)).isEqualTo(RED);
        assertThat(color(page, 8, 8)).isEqualTo("0c0c8c");
    }

    private BufferedImage page(String start) throws Exception {
        var course = CourseFolder.in(folder.resolve("course"))
                .with("blue.svg", BLUE)
                .with("talk.mp4", "")
                .with("dim.css", ".dim .backgrounds { opacity: 0.5 }")
                .with("deck.md", start + "\n\n<div style=\"height: 600px; background: #" + RED + "\"></div>\n");
        var settings = new PageSettings("en", true, PrintSize.SLIDE, Handout.NONE);
        var page = WrittenPages.of(course, View.PRINT, settings, folder);
        try (var pdf = Loader.loadPDF(printer.print(page.toUri()).pdf())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            return new PDFRenderer(pdf).renderImageWithDPI(0, 96);
        }
    }

    private static String color(BufferedImage image, int x, int y) {
        return String.format("%06x", image.getRGB(x, y) & 0xffffff);
    }
}
