package io.github.coursemaven.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.build.EnvironmentException;
import io.github.coursemaven.build.preview.EarlyPages;
import io.github.coursemaven.build.preview.Editor;
import io.github.coursemaven.build.preview.Preview;
import io.github.coursemaven.build.preview.PreviewSite;
import io.github.coursemaven.build.preview.SlidePlaces;
import io.github.coursemaven.build.preview.SlidePlaces.Place;
import io.github.coursemaven.publish.render.PageSettings;
import io.github.coursemaven.publish.render.Words;
import io.github.coursemaven.publish.site.Resources;
import io.github.coursemaven.publish.site.SiteBuilder;
import io.github.coursemaven.publish.site.SiteSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Slides in a browser while their deck is written. */
@TestInstance(Lifecycle.PER_CLASS)
class PreviewInBrowserTest {

    private static final Words WORDS = Words.of("en", Map.of());
    private static final String NEXT = "\n\n---\n\n";
    private static final List<String> SLIDES = IntStream.range(0, 20)
            .mapToObj(number -> "## Slide " + number + "\n\nText of slide " + number)
            .toList();

    private static final String FORMULA = "document.querySelector('.slides mjx-container svg')";
    /** The page behind the slide in view. */
    private static final String BEHIND = "Reveal.getSlideBackground(Reveal.getCurrentSlide()).querySelector('iframe')";

    /** The first film of the slide in view. */
    private static final String FILM = "Reveal.getCurrentSlide().querySelector('video, audio')";
    /** The film behind the slide in view. */
    private static final String FILM_BEHIND =
            "Reveal.getSlideBackground(Reveal.getCurrentSlide()).querySelector('video')";

    private static final String WIDTH = "return " + FORMULA + ".getAttribute('width')";

    private final Resources resources = new Resources(getClass().getClassLoader());
    private final CourseFolder sources;
    private final Preview preview;
    private final Browser browser;

    PreviewInBrowserTest(@TempDir Path directory) throws IOException, EnvironmentException {
        var installed = InstalledBrowser.orSkip();
        sources = CourseFolder.in(Files.createDirectory(directory.resolve("sources")))
                .including("**/*.md");
        preview = Preview.start(0, Optional.of(Editor.of("idea")), EarlyPages.NONE);
        browser = Browser.start(installed, Files.createDirectory(directory.resolve("profile")));
    }

    @AfterAll
    void end() {
        browser.close();
        preview.close();
    }

    @BeforeEach
    void openTheTenthSlide() throws IOException {
        browser.open(URI.create("about:blank"));
        save(SLIDES);
        openAgain();
        assertThat(shown()).isEqualTo("Slide 10 at 10");
    }

    @Test
    void a_text_that_is_saved_is_shown_and_the_page_stays() throws IOException {
        save(with(10, "## Slide 10\n\nAnother text"));
        until("Reveal.getCurrentSlide().textContent.includes('Another text')");
        assertThat(shown()).isEqualTo("Slide 10 at 10");
        assertStayed();
    }

    @Test
    void callouts_are_drawn_in_code_that_is_saved() throws IOException {
        save(with(10, "## Slide 10\n\n```java callouts [1|2]\nint a; // <1>\nint b; // <2>\n```\n\n1. one\n2. two"));
        until("Reveal.getCurrentSlide().querySelector('li.course-told')?.textContent === 'one'");
        assertThat(
                        browser.run(
                                "return Array.from(document.querySelectorAll('.present .hljs-ln tr'), row => row.textContent + row.querySelector('.course-callout').dataset.callout).join()"))
                .isEqualTo("int a;1,int b;2,int a;1,int b;2");
        assertStayed();
    }

    @Test
    void the_window_of_the_speaker_is_as_it_is_without_a_preview() throws IOException {
        var slides = browser.window();
        browser.press("s");
        browser.switchToNewWindow();
        browser.waitFor("return window.frames.length === 2");
        assertThat(browser.run("return Array.from(document.scripts, script => script.getAttribute('src')).join()"))
                .isEqualTo("speaker.js");
        browser.switchTo(slides);
        save(with(10, "## Slide 10\n\nAnother text"));
        until("Reveal.getCurrentSlide().textContent.includes('Another text')");
        assertStayed();
    }

    @Test
    void slides_before_it_that_come_and_go_do_not_move_what_is_shown() throws IOException {
        save(inserted(3, "## New"));
        until("Reveal.getTotalSlides() === 22");
        assertThat(shown()).isEqualTo("Slide 10 at 11");
        save(SLIDES.subList(4, 20));
        until("Reveal.getTotalSlides() === 17");
        assertThat(shown()).isEqualTo("Slide 10 at 6");
        assertStayed();
    }

    @Test
    void a_slide_with_another_heading_in_another_place_is_still_the_same() throws IOException {
        var slides = inserted(2, "## New");
        slides.set(11, "## Renamed\n\nText of slide 10");
        save(slides);
        until("Reveal.getTotalSlides() === 22");
        assertThat(shown()).isEqualTo("Renamed at 11");
        assertStayed();
    }

    @Test
    void a_slide_that_is_gone_gives_way_to_the_next() throws IOException {
        var slides = new ArrayList<>(SLIDES);
        slides.remove(10);
        save(slides);
        until("Reveal.getTotalSlides() === 20");
        assertThat(shown()).isEqualTo("Slide 11 at 10");
        assertStayed();
    }

    @Test
    void a_slide_that_is_gone_gives_way_to_the_next_also_if_both_have_the_same_heading() throws IOException {
        var slides = new ArrayList<>(SLIDES);
        slides.set(10, "## Same\n\nFirst text");
        slides.set(11, "## Same\n\nSecond words");
        save(slides);
        openAgain();
        slides.remove(10);
        save(slides);
        until("Reveal.getTotalSlides() === 20");
        assertThat(browser.run("return Reveal.getCurrentSlide().textContent")).contains("Second words");
        assertStayed();
    }

    @Test
    void code_and_fragments_work_on_a_slide_that_was_replaced() throws IOException {
        save(with(10, "## Slide 10\n\n```java\nint one;\n```\n\n- a\n<!-- .element: class=\"fragment\" -->"));
        until("Reveal.getCurrentSlide().querySelector('.hljs-type')");
        browser.run("Reveal.next()");
        until("Reveal.getCurrentSlide().querySelector('.fragment.visible')");
        assertThat(shown()).isEqualTo("Slide 10 at 10");
    }

    @Test
    void the_step_of_code_that_is_shown_stays_when_its_slide_is_saved() throws IOException {
        var code = "## Slide 10\n\n```java [1|2|3]\nint a;\nint b;\nint c;\n```";
        save(with(10, code));
        openAgain();
        browser.run("Reveal.next()");
        save(with(10, code.replace("int c", "long c")));
        until("Reveal.getCurrentSlide().textContent.includes('long c')");
        assertThat(browser.run("return Reveal.getIndices().f + ' '"
                        + " + Reveal.getCurrentSlide().querySelectorAll('code.visible').length"))
                .isEqualTo("0 1");
        assertStayed();
    }

    @Test
    void what_is_behind_a_slide_is_not_loaded_again_when_a_text_is_saved() throws IOException {
        sources.with("frame.html", "<!doctype html><title>behind</title>");
        var slide = "<!-- .slide: data-background-iframe=\"frame.html\" -->\n\n## Slide 10";
        save(with(10, slide));
        openAgain();
        until(BEHIND + " && " + BEHIND + ".contentDocument.title === 'behind'");
        browser.run(BEHIND + ".contentWindow.same = true");
        save(with(2, "## Slide 2\n\nAnother text").stream()
                .map(text -> text.startsWith("## Slide 10") ? slide : text)
                .toList());
        until("document.querySelector('.slides').textContent.includes('Another text')");
        save(with(10, slide + "\n\nA text before it"));
        until("Reveal.getCurrentSlide().textContent.includes('A text before it')");
        assertThat(browser.run("return " + BEHIND + ".contentWindow.same")).isEqualTo("true");
        assertStayed();
    }

    @Test
    void a_picture_behind_a_slide_is_shown_as_it_was_saved() throws IOException {
        sources.with("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        var deck = with(10, "<!-- .slide: data-background-image=\"a.svg\" -->\n\n## Slide 10");
        save(deck);
        openAgain();
        until("Reveal.getSlideBackground(Reveal.getCurrentSlide()).innerHTML.includes('a.svg')");
        write(text(deck), Set.of(sources.file("a.svg")));
        until("/a\\.svg\\?\\d/.test(Reveal.getSlideBackground(Reveal.getCurrentSlide()).innerHTML)");
        assertStayed();
    }

    @Test
    void speaker_notes_that_are_saved_are_in_the_window_of_the_speaker() throws IOException {
        save(with(10, "## Slide 10\n\nNote: first words"));
        openAgain();
        browser.press("s");
        browser.switchToNewWindow();
        browser.waitFor("return document.body.innerText.includes('first words')");
        save(with(10, "## Slide 10\n\nNote: other words"));
        browser.waitFor("return document.body.innerText.includes('other words')");
    }

    @Test
    void a_page_that_starts_again_shows_the_same_fragments() throws IOException {
        var list = with(
                10,
                "## Slide 10\n\n- a <!-- .element: class=\"fragment\" -->\n- b <!-- .element: class=\"fragment\" -->\n"
                        + "- c <!-- .element: class=\"fragment\" -->");
        save(list);
        openAgain();
        browser.run("Reveal.next(); Reveal.next()");
        write("---\nrevealOptions:\n  controls: false\n---\n" + String.join(NEXT, list));
        until("!window.same && window.Reveal && Reveal.isReady() && Reveal.getIndices().f === 1");
        assertThat(shown()).isEqualTo("Slide 10 at 10");
    }

    @Test
    void a_page_whose_options_change_starts_again_at_the_same_slide() throws IOException {
        write("---\nrevealOptions:\n  controls: false\n---\n" + String.join(NEXT, SLIDES));
        until("!window.same && window.Reveal && Reveal.isReady()");
        assertThat(shown()).isEqualTo("Slide 10 at 10");
    }

    @Test
    void a_page_that_starts_again_shows_the_same_slide_at_another_place() throws IOException {
        write("---\nrevealOptions:\n  controls: false\n---\n" + String.join(NEXT, inserted(3, "## New")));
        until("!window.same && window.Reveal && Reveal.isReady()");
        assertThat(shown()).isEqualTo("Slide 10 at 11");
    }

    @Test
    void slides_after_a_hidden_one_are_replaced_in_their_places() throws IOException {
        var slides = inserted(3, "<!-- .slide: data-visibility=\"hidden\" -->\n\n## Hidden");
        save(slides);
        openAgain();
        slides.set(11, "## Slide 10\n\nAnother text");
        save(slides);
        until("Reveal.getCurrentSlide().textContent.includes('Another text')");
        assertThat(shown()).isEqualTo("Slide 10 at 10");
        slides.set(3, "<!-- .slide: data-visibility=\"hidden\" -->\n\n## Hidden, too");
        slides.remove(0);
        save(slides);
        until("Reveal.getTotalSlides() === 20");
        assertThat(shown()).isEqualTo("Slide 10 at 9");
        assertStayed();
    }

    @Test
    void a_column_whose_slides_are_all_hidden_is_not_there() throws IOException {
        var hidden = "<!-- .slide: data-visibility=\"hidden\" -->\n\n## Hidden";
        var slides = inserted(3, hidden + "\n\n----\n\n" + hidden);
        save(slides);
        openAgain();
        slides.set(11, "## Slide 10\n\nAnother text");
        save(slides);
        until("Reveal.getCurrentSlide().textContent.includes('Another text')");
        assertThat(shown()).isEqualTo("Slide 10 at 10");
        assertStayed();
        assertThat(addressOfEditor()).endsWith("line=111&column=1");
    }

    @Test
    void a_page_that_does_not_know_what_has_changed_asks_for_all_of_it() {
        browser.run("new BroadcastChannel('course-preview').postMessage({problems: [], version: 1"
                + " + Number(document.querySelector('script[data-version]').dataset.version)})");
        until("document.querySelector('link[rel=stylesheet]').getAttribute('href').includes('?')");
        assertStayed();
    }

    @Test
    void slides_are_counted_for_screen_readers_when_one_comes() throws IOException {
        save(inserted(3, "## New"));
        until("Reveal.getTotalSlides() === 22");
        until("document.querySelector('.slides').lastElementChild.getAttribute('aria-label') === 'Slide 22 of 22'");
        assertThat(browser.run("return Array.from(document.querySelectorAll('.slides > section'))"
                        + ".every((slide, place) => slide.getAttribute('aria-label') === `Slide ${place + 1} of 22`)"))
                .isEqualTo("true");
        assertStayed();
    }

    @Test
    void formulas_have_the_size_of_a_page_that_is_opened_anew() throws IOException {
        var slides = new ArrayList<>(with(2, "## Formula\n\nThe formula $x^{10} + \\frac{list}{2}$ is short."));
        save(slides);
        openAgain();
        until(FORMULA);
        var near = browser.run(WIDTH);
        slides.add(0, "## New");
        save(slides);
        until("Reveal.getTotalSlides() === 22 && " + FORMULA);
        var far = browser.run(WIDTH);
        assertStayed();
        openAgain();
        until(FORMULA);
        assertThat(browser.run(WIDTH)).isEqualTo(far).isNotEqualTo(near);
    }

    @Test
    void problems_stand_on_the_page_until_they_are_mended() {
        preview.fail(List.of("a.md:3:1: first", "a.md:4:1: second"));
        until("document.querySelector('.course-problems')");
        assertThat(browser.run("return document.querySelector('.course-problems summary').textContent"))
                .isEqualTo("2 problems");
        assertThat(browser.run("return document.querySelector('.course-problems pre').textContent"))
                .isEqualTo("a.md:3:1: first\na.md:4:1: second");
        browser.run("document.querySelector('.course-problems button').click()");
        until("!document.querySelector('.course-problems')");
        preview.fail(List.of("a.md:5:1: third"));
        until("document.querySelector('.course-problems')");
        preview.fail(List.of());
        until("!document.querySelector('.course-problems')");
        assertStayed();
    }

    @Test
    void problems_that_are_read_stay_open_and_leave_the_keys_to_the_slides() {
        preview.fail(List.of("a.md:3:1: first", "a.md:4:1: second"));
        until("document.querySelector('.course-problems')");
        browser.run("document.querySelector('.course-problems summary').click()");
        browser.run("document.querySelector('.course-problems summary').dispatchEvent("
                + "new KeyboardEvent('keydown', {key: 'ArrowRight', keyCode: 39, bubbles: true}))");
        until("Reveal.getIndices().h === 11");
        preview.fail(List.of("a.md:4:1: second"));
        until("document.querySelector('.course-problems pre').textContent === 'a.md:4:1: second'");
        assertThat(browser.run("return document.querySelector('.course-problems').open"))
                .isEqualTo("true");
        preview.fail(List.of());
        until("!document.querySelector('.course-problems')");
    }

    @Test
    void the_end_of_an_index_can_be_scrolled_above_the_problems() {
        preview.fail(IntStream.range(0, 40)
                .mapToObj(line -> "a.md:" + line + ":1: wrong")
                .toList());
        browser.open(URI.create(preview.address().replace("localhost", "127.0.0.1")));
        until("document.querySelector('.course-problems')");
        browser.run("document.querySelector('.course-problems summary').click()");
        until("parseInt(document.body.style.marginBottom) > 100");
        assertThat(browser.run("scrollTo(0, 1e6); const links = document.querySelectorAll('a');"
                        + "return links[links.length - 1].getBoundingClientRect().bottom"
                        + " < document.querySelector('.course-problems').getBoundingClientRect().top"))
                .isEqualTo("true");
        preview.fail(List.of());
        until("!document.querySelector('.course-problems') && !document.body.style.marginBottom");
    }

    @Test
    void a_page_that_is_opened_beside_it_hears_the_same() throws IOException {
        preview.fail(List.of("a.md:3:1: wrong"));
        until("document.querySelector('.course-problems')");
        browser.run("window.open(location.href)");
        browser.switchToNewWindow();
        until("document.querySelector('.course-problems')");
        save(with(10, "## Slide 10\n\nAnother text"));
        until("Reveal.getCurrentSlide().textContent.includes('Another text')");
        until("!document.querySelector('.course-problems')");
    }

    @Test
    void a_key_opens_the_editor_at_the_slide_in_view_although_a_slide_before_it_is_hidden() throws IOException {
        save(with(3, "<!-- .slide: data-visibility=\"hidden\" -->\n\n## Hidden"));
        openAgain();
        assertThat(shown()).isEqualTo("Slide 11 at 10");
        assertThat(addressOfEditor()).isEqualTo("idea://open?file=/a.md&line=111&column=1");
    }

    @Test
    void a_key_opens_the_editor_at_the_slide_in_view_also_where_hidden_slides_are_shown() throws IOException {
        write("---\nrevealOptions:\n  showHiddenSlides: true\n---\n"
                + String.join(NEXT, with(3, "<!-- .slide: data-visibility=\"hidden\" -->\n\n## Hidden")));
        openAgain();
        assertThat(shown()).isEqualTo("Slide 10 at 10");
        assertThat(addressOfEditor()).isEqualTo("idea://open?file=/a.md&line=110&column=1");
    }

    @Test
    void a_key_lets_the_view_follow_what_is_edited() throws IOException {
        browser.run(key(87));
        save(with(2, "## Slide 2\n\nAnother text"));
        until("Reveal.getIndices().h === 2");
        browser.run(key(87));
        save(with(5, "## Slide 5\n\nAnother text"));
        until("document.querySelector('.slides').children[5].textContent.includes('Another text')");
        assertThat(shown()).isEqualTo("Slide 2 at 2");
        assertStayed();
    }

    @Test
    void a_slide_in_view_that_is_edited_with_others_stays_in_view() throws IOException {
        browser.run(key(87));
        var slides = with(10, "## Slide 10\n\nAnother text");
        slides.set(2, "## Slide 2\n\nAnother text");
        save(slides);
        until("document.querySelector('.slides').children[2].textContent.includes('Another text')");
        browser.run(key(87));
        assertThat(shown()).isEqualTo("Slide 10 at 10");
        assertStayed();
    }

    @Test
    void a_formula_that_is_only_drawn_anew_is_not_edited() throws IOException {
        var slides = new ArrayList<>(with(3, "## Formula\n\nThe formula $x^{10}$ is short."));
        save(slides);
        openAgain();
        until(FORMULA);
        browser.run(FORMULA + ".id = 'old'");
        browser.run(key(87));
        slides.remove(0);
        save(slides);
        until("Reveal.getTotalSlides() === 20 && " + FORMULA + " && !document.getElementById('old')");
        browser.run(key(87));
        assertThat(shown()).isEqualTo("Slide 10 at 9");
        assertStayed();
    }

    @Test
    void a_film_plays_on_when_its_slide_is_saved() throws IOException {
        sources.with("a.wav", silence());
        var film = "<video src=\"a.wav\" controls></video>";
        save(with(10, film + "\n\n## Slide 10"));
        openAgain();
        begin();
        save(with(10, film + "\n\n## Slide 10\n\nA text beside it"));
        until("Reveal.getCurrentSlide().textContent.includes('A text beside it')");
        assertPlaysOn();
        save(with(10, film.replace(" controls", "") + "\n\n## Slide 10"));
        until("!" + FILM + ".controls");
        assertPlaysOn();
        var slides = with(10, film.replace(" controls", " loop") + "\n\n## Slide 10");
        slides.add(0, "## New");
        save(slides);
        until(FILM + ".loop");
        assertPlaysOn();
        assertStayed();
    }

    @Test
    void a_film_is_not_loaded_again_when_the_text_beside_it_is_saved() throws IOException {
        sources.with("a.wav", silence());
        var film = "<audio controls><source src=\"a.wav\"></audio>";
        save(with(10, film + "\n\n## Slide 10"));
        openAgain();
        browser.run(FILM + ".same = true");
        save(with(10, film + "\n\n## Slide 10\n\nA text beside it"));
        until("Reveal.getCurrentSlide().textContent.includes('A text beside it')");
        assertThat(browser.run("return " + FILM + ".same")).isEqualTo("true");
        assertStayed();
    }

    @Test
    void a_film_that_begins_by_itself_stays_paused_when_its_slide_is_saved() throws IOException {
        sources.with("a.wav", silence());
        var film = "<video src=\"a.wav\" data-autoplay muted></video>";
        save(with(10, film + "\n\n## Slide 10"));
        openAgain();
        until("!" + FILM + ".paused && " + FILM + ".readyState === 4");
        browser.run(FILM + ".pause(); " + FILM + ".currentTime = 30");
        save(with(10, film.replace("muted", "muted loop") + "\n\n## Slide 10"));
        until(FILM + ".loop && " + FILM + ".readyState === 4 && !" + FILM + ".seeking");
        assertThat(browser.run("return " + FILM + ".paused + ' ' + " + FILM + ".currentTime"))
                .isEqualTo("true 30");
        assertStayed();
    }

    @Test
    void a_film_that_comes_before_another_one_begins_at_its_beginning() throws IOException {
        sources.with("a.wav", silence()).with("b.wav", silence());
        var film = "<video src=\"a.wav\"></video>";
        save(with(10, film + "\n\n## Slide 10"));
        openAgain();
        begin();
        save(with(10, "<video src=\"b.wav\" muted></video>" + film + "\n\n## Slide 10"));
        until(FILM + ".src.includes('b.wav') && " + FILM + ".readyState === 4");
        assertThat(browser.run("return [...document.querySelectorAll('video')].map(film => "
                        + "film.currentTime >= 30 && !film.paused && !film.muted).join()"))
                .isEqualTo("false,true");
        save(with(10, "<video src=\"b.wav\" muted></video>\n\n## Slide 10"));
        until("document.querySelectorAll('video').length === 1 && " + FILM + ".readyState === 4");
        assertThat(browser.run("return " + FILM + ".currentTime + ' ' + " + FILM + ".paused"))
                .isEqualTo("0 true");
        assertStayed();
    }

    @Test
    void a_film_whose_file_is_saved_plays_on() throws IOException {
        sources.with("a.wav", silence());
        var deck = with(10, "<video src=\"a.wav\"></video>\n\n## Slide 10");
        save(deck);
        openAgain();
        begin();
        write(text(deck), Set.of(sources.file("a.wav")));
        until("/a\\.wav\\?\\d/.test(" + FILM + ".src) && " + FILM + ".readyState === 4");
        assertPlaysOn();
        assertStayed();
    }

    @Test
    void a_film_behind_a_slide_plays_on_when_its_file_is_saved() throws IOException {
        sources.with("a.wav", silence());
        var deck =
                with(10, "<!-- .slide: data-background-video=\"a.wav\" data-background-video-muted -->\n\n## Slide 10");
        save(deck);
        openAgain();
        until(FILM_BEHIND + " && " + FILM_BEHIND + ".readyState === 4 && !" + FILM_BEHIND + ".paused");
        browser.run(FILM_BEHIND + ".currentTime = 30");
        write(text(deck), Set.of(sources.file("a.wav")));
        until("/a\\.wav\\?\\d/.test(" + FILM_BEHIND + ".currentSrc) && " + FILM_BEHIND + ".readyState === 4");
        until("!" + FILM_BEHIND + ".paused && " + FILM_BEHIND + ".currentTime >= 30");
        assertStayed();
    }

    @Test
    void a_page_that_starts_again_does_not_show_fragments_of_the_slide_after_one_that_is_gone() throws IOException {
        var slides = with(10, "## Slide 10\n\n- a <!-- .element: class=\"fragment\" -->");
        slides.set(11, slides.get(10).replace("10", "11"));
        save(slides);
        openAgain();
        browser.run("Reveal.next()");
        slides.remove(10);
        write("---\nrevealOptions:\n  controls: false\n---\n" + text(slides));
        until("!window.same && window.Reveal && Reveal.isReady()");
        assertThat(shown()).isEqualTo("Slide 11 at 10");
        assertThat(browser.run("return document.querySelectorAll('.fragment.visible').length"))
                .isEqualTo("0");
    }

    @Test
    void a_picture_behind_all_slides_is_shown_as_it_was_saved() throws IOException {
        sources.with("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        var deck = "---\nrevealOptions:\n  parallaxBackgroundImage: a.svg\n---\n" + text(SLIDES);
        write(deck);
        openAgain();
        until("document.querySelector('.backgrounds').style.backgroundImage.includes('a.svg')");
        write(deck, Set.of(sources.file("a.svg")));
        until("/a\\.svg\\?\\d/.test(document.querySelector('.backgrounds').style.backgroundImage)");
        assertStayed();
    }

    @Test
    void notes_beside_slides_come_with_the_first_and_go_with_the_last() throws IOException {
        var options = "---\nrevealOptions:\n  showNotes: true\n---\n";
        write(options + text(SLIDES));
        openAgain();
        assertThat(browser.run("return document.querySelectorAll('.show-notes').length"))
                .isEqualTo("0");
        write(options + text(with(10, "## Slide 10\n\nNote: some words")));
        until("document.querySelector('.show-notes .speaker-notes')?.textContent.includes('some words')");
        write(options + text(SLIDES));
        until("!document.querySelector('.show-notes')");
        assertStayed();
    }

    @Test
    void problems_that_do_not_fit_are_scrolled_by_keys() {
        preview.fail(IntStream.range(0, 100)
                .mapToObj(line -> "a.md:" + line + ":1: wrong")
                .toList());
        until("document.querySelector('.course-problems')");
        browser.run("document.querySelector('.course-problems summary').focus()");
        browser.press(Keys.ENTER);
        until("document.querySelector('.course-problems').open");
        scrolls(Keys.PAGE_DOWN, "> 0");
        scrolls(Keys.END, "> 500");
        scrolls(Keys.HOME, "=== 0");
        scrolls(Keys.ARROW_DOWN, "> 0");
        assertThat(shown()).isEqualTo("Slide 10 at 10");
        browser.press(Keys.ARROW_RIGHT);
        until("Reveal.getIndices().h === 11");
        preview.fail(List.of());
        until("!document.querySelector('.course-problems')");
        assertStayed();
    }

    /** A browser scrolls only what it has painted, so the key is pressed again and again. */
    private void scrolls(Keys key, String top) {
        var condition = "document.querySelector('.course-problems').scrollTop " + top;
        for (var times = 0; times < 100 && !isSoon(condition); times++) {
            browser.press(key);
        }
        until(condition);
    }

    /** Whether something is so within some frames. */
    private boolean isSoon(String condition) {
        var frames = "return new Promise(function (resolve) { var left = 10; (function look() {" + " if (" + condition
                + " || !left--) resolve(" + condition + "); else requestAnimationFrame(look); })(); })";
        return browser.run(frames).equals("true");
    }

    /** Plays the film from the middle, with a sound that nobody has written. */
    private void begin() {
        until(FILM + ".readyState === 4");
        // Sounds begin only where somebody has touched the page
        browser.press("x");
        browser.run(FILM + ".volume = 0.5; " + FILM + ".currentTime = 30; return " + FILM + ".play()");
        until("!" + FILM + ".paused && " + FILM + ".currentTime >= 30");
    }

    private void assertPlaysOn() {
        until("!" + FILM + ".paused && " + FILM + ".currentTime >= 30 && " + FILM + ".readyState === 4");
        assertThat(browser.run("return " + FILM + ".volume + ' ' + " + FILM + ".muted"))
                .isEqualTo("0.5 false");
    }

    /** A sound of two minutes, in the format WAV: 8000 bytes in a second. */
    private static byte[] silence() {
        var length = 120 * 8_000;
        var sound = ByteBuffer.allocate(44 + length).order(ByteOrder.LITTLE_ENDIAN);
        sound.put(new byte[] {'R', 'I', 'F', 'F'}).putInt(36 + length);
        sound.put(new byte[] {'W', 'A', 'V', 'E', 'f', 'm', 't', ' '}).putInt(16);
        sound.putShort((short) 1).putShort((short) 1).putInt(8_000).putInt(8_000);
        sound.putShort((short) 1).putShort((short) 8);
        sound.put(new byte[] {'d', 'a', 't', 'a'}).putInt(length);
        Arrays.fill(sound.array(), sound.position(), sound.capacity(), (byte) 128);
        return sound.array();
    }

    /** That the key opens. */
    private String addressOfEditor() {
        browser.run("HTMLAnchorElement.prototype.click = function () { window.opened = this.href; }");
        browser.run(key(69));
        until("window.opened");
        return browser.run("return opened");
    }

    private void openAgain() {
        browser.open(URI.create("about:blank"));
        browser.openSlides(URI.create(preview.address().replace("localhost", "127.0.0.1") + "a.html#/10"));
        browser.run("window.same = true");
    }

    private static String key(int code) {
        return "document.dispatchEvent(new KeyboardEvent('keydown', {keyCode: " + code + "}))";
    }

    private void assertStayed() {
        assertThat(browser.run("return window.same")).isEqualTo("true");
    }

    /** The heading of the slide, and its number from 0. */
    private String shown() {
        return browser.run(
                "return Reveal.getCurrentSlide().querySelector('h2').textContent + ' at ' + Reveal.getIndices().h");
    }

    private void until(String condition) {
        browser.waitFor("return " + condition);
    }

    private static List<String> inserted(int place, String slide) {
        var slides = new ArrayList<>(SLIDES);
        slides.add(place, slide);
        return slides;
    }

    private static List<String> with(int place, String slide) {
        return IntStream.range(0, SLIDES.size())
                .mapToObj(number -> number == place ? slide : SLIDES.get(number))
                .collect(Collectors.toList());
    }

    private void save(List<String> slides) throws IOException {
        write(text(slides), Set.of());
    }

    private static String text(List<String> slides) {
        return String.join(NEXT, slides) + NEXT + "```java\nint last;\n```";
    }

    private void write(String deck) throws IOException {
        write(deck, Set.of());
    }

    private void write(String deck, Set<Path> changed) throws IOException {
        sources.with("a.md", deck);
        var settings = new SiteSettings("Preview", "", Optional.empty(), new PageSettings("en", true));
        var site = new SiteBuilder(settings, sources.files(), resources).build(sources.course());
        preview.show(new PreviewSite(site, Map.of("a.html", places()), WORDS), List.of(), changed);
    }

    /** As if each slide had a line of its own. */
    private static SlidePlaces places() {
        return new SlidePlaces(IntStream.rangeClosed(0, 21)
                .mapToObj(number -> List.of(new Place(Path.of("/a.md"), 100 + number, 1)))
                .toList());
    }
}
