package io.github.coursemaven.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.settings.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Which way slides follow each other in languages that are read from right to left. */
@TestInstance(Lifecycle.PER_CLASS)
class RightToLeftTest {

    private static final String SLIDES = "\n---\n# واحد\n\n---\n\n- اثنان\n\n---\n\n# ثلاثة";

    private final Path site;
    private final Browser browser;

    RightToLeftTest(@TempDir Path folder) throws IOException {
        var installed = InstalledBrowser.orSkip();
        var decks = Files.createDirectories(folder.resolve("course/slides"));
        Files.writeString(decks.resolve("language.md"), "---\nlang: ar" + SLIDES);
        Files.writeString(decks.resolve("option.md"), "---\nlang: ar\nrevealOptions: {rtl: true}" + SLIDES);
        Files.writeString(decks.resolve("refused.md"), "---\nlang: ar\nrevealOptions: {rtl: false}" + SLIDES);
        site = folder.resolve("site");
        TalksSite.write(
                folder.resolve("course"), Value.Mapping.empty(Location.of("test")), site, folder.resolve("reports"));
        browser = Browser.start(installed, Files.createDirectory(folder.resolve("profile")));
    }

    @AfterAll
    void end() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"language, next slide, 2", "option, next slide, 2", "refused, previous slide, 0"})
    void the_arrow_to_the_left_leads_to_the_next_slide_unless_the_author_refuses(String deck, String name, int slide) {
        open(deck);

        assertThat(browser.run("return document.querySelector('.navigate-left').getAttribute('aria-label')"))
                .isEqualTo(name);
        browser.press(Keys.ARROW_LEFT);
        assertThat(browser.run("return Reveal.getIndices().h")).isEqualTo(String.valueOf(slide));
    }

    @ParameterizedTest
    @CsvSource({"language, 0.9, 0.3, right", "option, 0.9, 0.3, right", "refused, 0.3, 0.9, left"})
    void the_arrow_back_is_paler_and_the_bar_of_progress_grows_with_the_slides(
            String deck, String left, String right, String origin) {
        open(deck);

        assertThat(browser.run("return ['.navigate-left', '.navigate-right'].map(arrow => {"
                        + "const button = document.querySelector(arrow); button.style.transition = 'none';"
                        + "return getComputedStyle(button).opacity; }).join(' / ')"))
                .isEqualTo(left + " / " + right);
        assertThat(browser.run(
                        "return getComputedStyle(document.querySelector('.progress span')).transformOrigin.startsWith('0px')"
                                + " ? 'left' : 'right'"))
                .isEqualTo(origin);
    }

    @Test
    void only_the_option_takes_the_fonts_of_the_theme_away_as_it_does_in_reveal_md() {
        open("option");
        assertThat(fonts()).isEqualTo("sans-serif, rtl");
        open("language");
        assertThat(fonts()).isEqualTo("Source Sans Pro, rtl");
        browser.run("Reveal.configure({ transition: 'fade' })");
        browser.waitFor("return !document.querySelector('.reveal.rtl')");
        assertThat(fonts()).isEqualTo("Source Sans Pro, rtl");
    }

    private String fonts() {
        return browser.run("const style = getComputedStyle(document.querySelector('h1'));"
                + "return style.fontFamily.split(',')[0].replaceAll('\"', '') + ', ' + style.direction");
    }

    @ParameterizedTest
    @CsvSource({"language, reveal center", "option, reveal center rtl"})
    void printed_slides_are_marked_as_in_the_print_view(String deck, String classes) {
        browser.open(site.toUri().resolve("slides/" + deck + "-print.html"));
        assertThat(marks()).isEqualTo(classes);

        open(deck);
        browser.waitFor("return window.courseFitting");
        browser.run("dispatchEvent(new Event('beforeprint'))");

        assertThat(marks()).isEqualTo(classes);
    }

    private String marks() {
        return browser.run("return Array.from(document.querySelector('.page .reveal').classList)"
                + ".filter(name => !name.startsWith('has-')).join(' ')");
    }

    private void open(String deck) {
        browser.openSlides(site.toUri().resolve("slides/" + deck + ".html#/1"));
    }
}
