package io.github.coursemaven.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.course.outline.Outline;
import io.github.coursemaven.course.outline.ShownSlide;
import io.github.coursemaven.publish.render.PageSettings;
import io.github.coursemaven.publish.site.Resources;
import io.github.coursemaven.publish.site.SiteBuilder;
import io.github.coursemaven.publish.site.SiteSettings;
import io.github.coursemaven.publish.site.SiteWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the outline says of slides and links, beside what reveal.js itself does in a browser. */
@TestInstance(Lifecycle.PER_CLASS)
class OutlineInBrowserTest {

    private static final String DECK =
            """
            # A

            <p data-id="x">1</p>

            ---

            # B

            ----

            <!-- .slide: data-visibility="uncounted" -->
            # C

            ---

            <!-- .slide: data-visibility="hidden" -->
            # Gone

            ---

            <section id="d"><p id="in-d">1</p></section>
            <section data-visibility="hidden"><p id="in-hidden">2</p></section>
            <section><p id="e/2">3</p></section>

            ---

            <!-- .slide: data-visibility="hidden" -->
            <section>1</section><section id="hidden-too">2</section>

            ---

            <section><p id="x">1</p></section>

            ---

            # Größe

            ---

            ## Only hidden

            <p id="beside-hidden">1</p>
            <section data-visibility="hidden">2</section>
            <section data-visibility="hidden">3</section>

            ---

            <section data-visibility="hidden">1</section>
            <section data-visibility="hidden">2</section>

            ---

            <!-- .slide: id="stack" -->
            <section data-visibility="hidden">1</section>
            <section>2</section>
            <section>3</section>
            <p id="beside">4</p>

            ---

            # Twice

            ---

            <!-- .slide: id="twice" -->
            # Other

            ---

            # T

            ---

            # T

            ----

            # T

            ---

            <h2 id="t-1">U</h2>

            ---

            # Old

            ---

            <!-- .slide: id="old" data-visibility="hidden" -->
            # New
            """;

    private static final List<String> FRAGMENTS = List.of(
            "/",
            "/0",
            "/1",
            "/1/1",
            "/1/9",
            "/1/x",
            "/2/1",
            "/3",
            "/4",
            "/7",
            "/99/3",
            "//1",
            "/-1",
            "/a",
            "/c",
            "/gone",
            "/d",
            "/in-d",
            "/in-hidden",
            "/e/2",
            "/hidden-too",
            "/x",
            "/x/0",
            "/größe",
            "/gr%C3%B6%C3%9Fe",
            "/100%",
            "/only-hidden",
            "/beside-hidden",
            "/stack",
            "/beside",
            "/twice",
            "/other",
            "/t",
            "/t-1",
            "/t-2",
            "/t-3",
            "/old",
            "/new");

    private final Path folder;
    private final Browser browser;

    OutlineInBrowserTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        browser = Browser.start(InstalledBrowser.orSkip(), Files.createDirectory(folder.resolve("profile")));
    }

    @AfterAll
    void end() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "loop: false",
                "loop: true",
                "hashOneBasedIndex: 1",
                "hashOneBasedIndex: '', slideNumber: h/v",
                "showHiddenSlides: true, slideNumber: c",
                "showHiddenSlides: 0, slideNumber: c/t",
                "slideNumber: other",
            })
    void reveal_js_numbers_slides_and_follows_links_as_the_outline_says(String options) throws IOException {
        var outline = open("---\nrevealOptions: {history: false, " + options + "}\n---\n" + DECK);
        assertThat(browser.run(SLIDES)).isEqualTo(slides(outline));
        for (var fragment : FRAGMENTS) {
            assertThat(browser.run(JUMP.formatted(fragment)))
                    .as(fragment)
                    .isEqualTo(outline.at(fragment)
                            .slide()
                            .map(OutlineInBrowserTest::place)
                            .orElse("nowhere"));
        }
    }

    @Test
    void all_slides_are_shown_one_after_another() throws IOException {
        var outline = open(DECK);
        assertThat(browser.run(WALK.formatted(outline.slides().size())))
                .isEqualTo(outline.slides().stream()
                        .map(OutlineInBrowserTest::place)
                        .collect(Collectors.joining("\n")));
    }

    /** Each slide by its column, row and number. */
    private static final String SLIDES =
            """
            return Reveal.getSlides().concat(Array.from(document.querySelectorAll('section[data-visibility=uncounted]')))
                .filter(slide => !slide.querySelector('section'))
                .sort((one, other) => one.compareDocumentPosition(other) & 4 ? -1 : 1)
                .map(slide => {
                  var at = Reveal.getIndices(slide);
                  Reveal.slide(at.h, at.v);
                  var number = document.querySelector('.slide-number').textContent.replace(/\\s/g, '');
                  return at.h + ' ' + (at.v || 0) + ' ' + number;
                }).join('\\n');
            """;

    /** Follows a link from the first slide and from the last, and says where reveal.js is then; it stays where a link leads nowhere. */
    private static final String JUMP =
            """
            function at() { var at = Reveal.getIndices(); return at.h + ' ' + (at.v || 0); }
            function jumpFrom(column) {
              Reveal.slide(column, 0);
              var before = at();
              history.replaceState(null, '', '#%s');
              window.dispatchEvent(new HashChangeEvent('hashchange'));
              return [before, at()];
            }
            var first = jumpFrom(0);
            var last = jumpFrom(Reveal.getHorizontalSlides().length - 1);
            return first[1] === last[1] ? first[1]
                : first[0] === first[1] && last[0] === last[1] ? 'nowhere' : first + ' but ' + last;
            """;

    /** Goes from each slide to the next, also where the link in the address bar leads. */
    private static final String WALK =
            """
            var places = [];
            for (var step = 0; step < %d; step++) {
              var at = Reveal.getIndices();
              places.push(at.h + ' ' + (at.v || 0));
              window.dispatchEvent(new HashChangeEvent('hashchange'));
              Reveal.next();
            }
            return places.join('\\n');
            """;

    private static String slides(Outline outline) {
        return outline.slides().stream()
                .map(slide -> place(slide) + " "
                        + slide.number()
                                .map(number -> number.first() + number.delimiter() + number.second())
                                .orElse(""))
                .collect(Collectors.joining("\n"));
    }

    private static String place(ShownSlide slide) {
        return slide.place().column() + " " + slide.place().row();
    }

    private Outline open(String deck) throws IOException {
        var course = CourseFolder.in(folder.resolve("course")).with("slides/a.md", deck);
        var resources = new Resources(OutlineInBrowserTest.class.getClassLoader());
        var settings = new SiteSettings("Outline", "", Optional.empty(), new PageSettings("en", true));
        var site = folder.resolve("site");
        new SiteWriter(site, folder.resolve("reports"))
                .write(new SiteBuilder(settings, course.files(), resources).build(course.course()));
        browser.openSlides(site.resolve("slides/a.html").toUri());
        return Outline.of(course.deck("slides/a.md"));
    }
}
