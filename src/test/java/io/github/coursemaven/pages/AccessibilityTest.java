package io.github.coursemaven.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the example course, searched for barriers by axe-core: WCAG 2.2 AA, and all content in a landmark. */
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityTest {

    /** Colours of code are those of its style, and slides with a background of their own have colours of their author. */
    private static final String SEARCH =
            """
            window.found = undefined;
            axe.run({ exclude: [['pre code'], ['section[data-background-color]'], ['section[data-background-gradient]']] }, {
              runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
              rules: { 'landmark-one-main': { enabled: true }, region: { enabled: true } }
            }).then(results => {
              window.found = results.violations.flatMap(violation => violation.nodes.map(node => violation.id + ' ' + node.html));
            });
            """;

    private final Path site;
    private final Browser browser;

    AccessibilityTest(@TempDir Path folder) throws IOException {
        var installed = InstalledBrowser.orSkip();
        site = folder.resolve("slides");
        TalksSite.writeExample(site, folder.resolve("reports"));
        browser = Browser.start(installed, Files.createDirectory(folder.resolve("profile")));
        browser.setMediaFeature("prefers-reduced-motion", "reduce");
    }

    @AfterAll
    void end() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "slides/01-searching-print.html",
                "slides/02-sorting-print.html",
                "slides/03-workshop-print.html",
                "slides/01-searching-handout.html",
                "slides/02-sorting-handout.html",
                "slides/03-workshop-handout.html"
            })
    void pages_have_no_barriers(String page) throws IOException {
        browser.open(site.toUri().resolve(page));
        browser.run(PageChecks.axe());

        assertThat(barriers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-searching", "02-sorting", "03-workshop"})
    void slides_have_no_barriers(String deck) throws IOException {
        browser.openSlides(site.toUri().resolve("slides/" + deck + ".html"));
        browser.waitFor("return document.querySelector('.reveal').getAttribute('role') === 'main'");
        browser.run(PageChecks.axe());

        var found = new TreeSet<String>();
        do {
            browser.run("while (Reveal.nextFragment()) {}");
            found.addAll(barriers());
        } while (browser.run("var last = Reveal.isLastSlide(); Reveal.next(); return last")
                .equals("false"));
        assertThat(found).isEmpty();
    }

    @Test
    void a_barrier_would_be_found() throws IOException {
        browser.open(site.toUri().resolve("index.html"));
        browser.run(PageChecks.axe() + "; document.querySelector('main').replaceWith('a text')");

        assertThat(barriers()).anyMatch(barrier -> barrier.startsWith("landmark-one-main"));
    }

    private Set<String> barriers() {
        browser.run(SEARCH);
        browser.waitFor("return window.found");
        return new TreeSet<>(browser.run("return found.join('\\n')").lines().toList());
    }
}
