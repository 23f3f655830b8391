package io.github.coursemaven.course.options;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.settings.FrontMatter;
import io.github.coursemaven.base.settings.Json5Settings;
import io.github.coursemaven.base.settings.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevealKeyTest {

    private static final Path NPM = Path.of("target/npm/node_modules");
    private static final Pattern DEFAULT = Pattern.compile("(?m)^\\t([A-Za-z]+): (.+?),?(?: //.*)?$");

    @Test
    void near_misses_and_wrong_values_are_reported_where_they_are() {
        assertThat(problems("{transitoin: fade, widht: 1200, slidenumber: true, transition: fad, controls: maybe}"))
                .containsExactly(
                        "a.md:2:17: 'transitoin' is not an option of reveal.js; did you mean 'transition'? [misspelt-key]",
                        "a.md:2:35: 'widht' is not an option of reveal.js; did you mean 'width'? [misspelt-key]",
                        "a.md:2:48: 'slidenumber' is not an option of reveal.js; did you mean 'slideNumber'?"
                                + " [misspelt-key]",
                        "a.md:2:79: 'transition' must be none, fade, slide, convex, concave, zoom, cube, page or default,"
                                + " not 'fad'; did you mean 'fade'? [option-value]",
                        "a.md:2:94: 'controls' must be true, false, speaker or speaker-only, not 'maybe' [option-value]");
    }

    @ParameterizedTest
    @CsvSource({
        "transition-speed, transitionSpeed",
        "auto-animate, autoAnimate",
        "centre, center",
        "Loop, loop",
        "lopp, loop",
        "rlt, rtl",
        "hsah, hash",
        "veiw, view",
        "hlep, help",
        "ur, url"
    })
    void an_option_in_another_spelling_is_a_near_miss(String written, String meant) {
        assertThat(problems("{" + written + ": true}"))
                .containsExactly("a.md:2:17: '" + written + "' is not an option of reveal.js; did you mean '" + meant
                        + "'? [misspelt-key]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    width: abc              | must be a number of pixels or a percentage such as 100%, not 'abc'
                    width: 960px            | must be a number of pixels or a percentage such as 100%, not '960px'
                    height: [700]           | must be a number of pixels or a percentage such as 100%, not a list
                    margin: small           | must be a number, not 'small'
                    autoSlide: true         | must be a number, not 'true'
                    autoSlide: 5s           | must be a number, not '5s'
                    controls: no            | must be true, false, speaker or speaker-only, not the text 'no'; write false
                    loop: 'false'           | must be true or false, not the text 'false'; write false
                    autoPlayMedia: 'true'   | must be true or false, not the text 'true'; write true
                    slideNumber: C/T        | must be true, false, h.v, h/v, c or c/t, not 'C/T'; did you mean 'c/t'?
                    slideNumber: no         | must be true, false, h.v, h/v, c or c/t, not the text 'no'; write false
                    transition: slide-in fade-out | must be none, fade, slide, convex, concave, zoom, cube, page or default, not 'slide-in fade-out'
                    transition: false       | must be none, fade, slide, convex, concave, zoom, cube, page or default, not 'false'
                    transitionSpeed: quick  | must be default, fast or slow, not 'quick'
                    backgroundTransition: cube | must be none, fade, slide, convex, concave, zoom or default, not 'cube'
                    view: vertical          | must be print, scroll or false, not 'vertical'
                    autoAnimateStyles: color | must be a list, not 'color'
                    parallaxBackgroundVertical: '50' | must be a number, not '50'
                    """)
    void a_value_that_reveal_js_can_do_nothing_with_is_reported(String option, String complaint) {
        var name = option.substring(0, option.indexOf(':'));
        assertThat(problems("{" + option + "}"))
                .singleElement()
                .asString()
                .endsWith(": '" + name + "' " + complaint + " [option-value]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "width: '100%'",
                "width: 50.5",
                "height: '700'",
                "margin: 0",
                "maxScale: '1.5'",
                "slideNumber: c/t",
                "slideNumber: false",
                "slideNumber: 1",
                "slideNumber: yes",
                "controls: 'true'",
                "controls: speaker",
                "loop: ''",
                "rtl: 0",
                "autoSlide: 0",
                "autoSlide: false",
                "autoSlide: 5000",
                "autoSlide: '5000'",
                "keyboard: false",
                "keyboard: {81: toggleOverview}",
                "keyboardCondition: focused",
                "showNotes: separate-page",
                "showSlideNumber: false",
                "transition: none",
                "transition: cube",
                "transition: default",
                "transition: null",
                "transitionSpeed: medium",
                "view: scroll",
                "view: reader",
                "scrollSnap: false",
                "scrollActivationWidth: false",
                "autoPlayMedia: null",
                "autoAnimateStyles: [color, opacity]",
                "autoAnimateEasing: 'cubic-bezier(0, 1, 0, 1)'",
                "parallaxBackgroundHorizontal: 200",
                "parallaxBackgroundImage: a.png",
                "pdfMaxPagesPerSlide: 1",
                "markdown: {smartypants: true}",
                "math: {mathjax: 'https://example.org/MathJax.js'}",
            })
    void a_value_that_reveal_js_accepts_is_not_a_problem(String option) {
        assertThat(problems("{" + option + "}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a11y-dark",
                "allottedTime",
                "anything",
                "appearance",
                "audio",
                "auto-fit",
                "badges",
                "broadcast",
                "chalkboard",
                "chart",
                "codeFocus",
                "copycode",
                "credentials",
                "customcontrols",
                "d3",
                "drawer",
                "elapsedTimeBar",
                "elevator",
                "embed",
                "external",
                "externalCode",
                "footer",
                "fullscreen",
                "gridoverview",
                "header",
                "jump",
                "leap",
                "line",
                "load",
                "logo",
                "mapbox",
                "mathSVG",
                "mathjax",
                "maxWidth",
                "menu",
                "mermaid",
                "minWidth",
                "multiplex",
                "notes",
                "pointer",
                "poll",
                "presenter",
                "progressColor",
                "quiz",
                "relativeNumber",
                "remote",
                "rollingLinks",
                "search",
                "seminar",
                "server",
                "simplemenu",
                "spotlight",
                "step",
                "style",
                "subtitles",
                "svg",
                "title",
                "titleFooter",
                "toc",
                "toolbar",
                "tracking",
                "translate",
                "verticator",
                "vizzy",
                "wheel",
                "zoom",
            })
    void options_of_other_plugins_are_the_authors_own(String name) {
        assertThat(problems("{" + name + ": x}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reveal.js/js/config.ts", "reveal.js-5/js/config.js"})
    void every_option_of_reveal_js_is_known_and_may_have_its_default(String file) throws IOException {
        var known = Arrays.stream(RevealKey.values()).map(RevealKey::key).toList();
        var defaults = DEFAULT.matcher(Files.readString(NPM.resolve(file)))
                .results()
                .filter(option -> !option.group(2).endsWith("["))
                .toList();
        assertThat(defaults).hasSizeGreaterThan(70);
        for (var option : defaults) {
            var value = option.group(2).replace("Number.POSITIVE_INFINITY", "Infinity");
            var settings = "{" + option.group(1) + ": " + value + "}";
            assertThat(known).contains(option.group(1));
            assertThat(RevealKey.problems(parsed(settings))).as(settings).isEmpty();
        }
    }

    private static Value.Mapping parsed(String json5) {
        return Json5Settings.parse(SourceText.of("a.json", json5)).mapping().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plugins: 5",
                "plugins: [menu]",
                "plugins: null",
                "dependencies: 5",
                "dependencies: [a.js]",
                "dependencies: null",
                "autoAnimateStyles: color",
                "autoAnimateStyles: null",
                "width: [1]",
                "width: wide",
                "width: null",
                "margin: {a: b}",
                "margin: wide",
                "transition: [fade]",
                "transition: fade out",
                "slideNumber: {a: b}",
                "keyboard: [1]"
            })
    void what_reveal_js_stops_at_does_not_reach_the_page(String option) {
        var settings = FrontMatter.read(
                        SourceText.of("a.md", "---\nrevealOptions: {" + option + ", loop: true}\n---\n"))
                .settings();
        var usable = RevealKey.usable(new OptionReader(settings).mapping(DeckKey.REVEAL_OPTIONS));
        assertThat(usable.entries()).containsOnlyKeys("loop");
    }

    @Test
    void what_reveal_js_can_do_something_with_reaches_the_page() {
        var settings = FrontMatter.read(SourceText.of(
                        "a.md",
                        "---\nrevealOptions: {width: 100%, transition: fad, controls: maybe, margin: '0.1', own: [1], "
                                + "dependencies: [{src: a.js}], keyboard: {27: prev}, progress: null}\n---\n"))
                .settings();
        var options = new OptionReader(settings).mapping(DeckKey.REVEAL_OPTIONS);
        assertThat(RevealKey.usable(options).entries()).isEqualTo(options.entries());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plugins", "dependencies", "autoAnimateStyles", "width", "height"})
    void null_is_reported_where_reveal_js_cannot_use_it(String key) {
        assertThat(problems("{" + key + ": null}"))
                .containsExactly("a.md:2:17: '" + key
                        + "' has no value, but reveal.js needs one; remove it to get the default [option-value]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"transition", "autoSlide", "margin", "keyboard", "parallaxBackgroundImage", "own"})
    void null_is_fine_where_reveal_js_takes_it_for_nothing(String key) {
        assertThat(problems("{" + key + ": null}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "[menu]"})
    void plugins_among_the_options_are_reported(String value) {
        assertThat(problems("{plugins: " + value + "}"))
                .containsExactly(
                        "a.md:2:17: 'plugins' in 'revealOptions' would remove all plugins of the page; write it beside"
                                + " 'revealOptions' [option-value]");
    }

    private static List<String> problems(String options) {
        var text = "---\nrevealOptions: " + options + "\n---\n";
        var settings = FrontMatter.read(SourceText.of("a.md", text)).settings();
        return RevealKey.problems(new OptionReader(settings).mapping(DeckKey.REVEAL_OPTIONS)).stream()
                .map(Problem::toString)
                .toList();
    }
}
