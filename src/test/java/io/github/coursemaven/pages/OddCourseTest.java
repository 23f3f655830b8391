package io.github.coursemaven.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A course with titles and pictures that are far too large: nothing leaves the page. */
@TestInstance(Lifecycle.PER_CLASS)
class OddCourseTest {

    private static final int PHONE = 390;
    private static final String WORD = "Donaudampfschiff".repeat(12);

    private final Path site;
    private final Browser browser;

    OddCourseTest(@TempDir Path folder) throws IOException {
        var installed = InstalledBrowser.orSkip();
        var decks = Files.createDirectories(folder.resolve("course/slides"));
        Files.writeString(decks.resolve("1.md"), "---\ntitle: " + WORD + "\n---\n# One");
        Files.writeString(decks.resolve("2.md"), "nothing but text");
        Files.writeString(decks.resolve("3.md"), "---\nauthor: ليلى حسن\n---\n# مقدمة في Java (1)");
        Files.writeString(decks.resolve("4.md"), "# Many" + "\n\n---\n\n# Next".repeat(499));
        for (var number : IntStream.range(10, 100).toArray()) {
            Files.writeString(decks.resolve(number + ".md"), "# Deck " + number);
        }
        ImageIO.write(
                new BufferedImage(5000, 5000, BufferedImage.TYPE_BYTE_BINARY),
                "png",
                folder.resolve("course/logo.png").toFile());
        site = folder.resolve("site");
        TalksSite.writeWithLogo(folder.resolve("course"), "logo.png", site, folder.resolve("reports"));
        browser = Browser.start(installed, Files.createDirectory(folder.resolve("profile")));
    }

    @AfterAll
    void end() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 1280})
    void the_index_stays_within_the_window(int width) {
        browser.becomePhone(width);
        browser.open(page("index.html"));

        assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo(String.valueOf(width));
        assertThat(leaving("li *", "closest('li')")).isEmpty();
        assertThat(browser.run("const logo = document.querySelector('.logo'); return [logo.width, logo.height].join()"))
                .isEqualTo("64,64");
        assertThat(browser.run("return document.querySelectorAll('.decks > li').length"))
                .isEqualTo("94");
    }

    @Test
    void titles_are_told_from_numbers_and_names_whatever_their_direction_is() {
        browser.becomePhone(1280);
        browser.open(page("index.html"));

        assertThat(
                        browser.run(
                                """
                        const deck = document.querySelector('a[href="slides/3.html"]').closest('li');
                        const [author, count] = Array.from(deck.querySelectorAll('.details bdi'), e => e.getBoundingClientRect());
                        return [author.right < count.left, deck.querySelector('.title').textContent.trim()].join()"""))
                .isEqualTo("true,مقدمة في Java (1)");
        assertThat(browser.run("return document.querySelector('a[href=\"slides/4.html\"]').closest('li')"
                        + ".querySelector('.details').textContent"))
                .isEqualTo("500 slides");
        assertThat(browser.run("return document.querySelector('a[href=\"slides/2.html\"]').textContent"))
                .isEqualTo("2");
    }

    @Test
    void the_head_of_a_handout_stays_on_its_sheet() {
        browser.becomePhone(1280);
        browser.open(page("slides/1-handout.html"));

        assertThat(leaving(".course-head *", "closest('main')")).isEmpty();
        assertThat(browser.run("return document.querySelector('.course-head h1').scrollWidth"
                        + " <= document.querySelector('.course-head').clientWidth"))
                .isEqualTo("true");
    }

    /** What is beyond the left or the right edge of the element that it is in. */
    private String leaving(String selector, String around) {
        return browser.run("return Array.from(document.querySelectorAll('" + selector + "')).filter(e => {"
                + "const box = e.getBoundingClientRect(), room = e." + around + ".getBoundingClientRect();"
                + "return box.right > room.right + 1 || box.left < room.left - 1"
                + "}).map(e => e.outerHTML.slice(0, 80)).join('\\n')");
    }

    private URI page(String name) {
        return site.toUri().resolve(name);
    }
}
