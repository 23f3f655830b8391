package io.github.coursemaven.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.build.EnvironmentException;
import io.github.coursemaven.build.preview.EarlyPages;
import io.github.coursemaven.build.preview.Preview;
import io.github.coursemaven.build.preview.PreviewSite;
import io.github.coursemaven.publish.render.Words;
import io.github.coursemaven.publish.site.Site;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that stays open while the preview ends and is started again. */
class PreviewStartedAgainTest {

    @TempDir
    private Path directory;

    /** Both count from 1, so the number alone does not tell them apart. */
    @Test
    void a_page_shows_what_the_new_preview_has_although_it_counts_anew() throws IOException, EnvironmentException {
        var installed = InstalledBrowser.orSkip();
        try (var browser = Browser.start(installed, directory)) {
            var port = 0;
            try (var first = Preview.start(0, Optional.empty(), EarlyPages.NONE)) {
                port = URI.create(first.address()).getPort();
                first.show(site("old"), List.of(), Set.of());
                first.fail(List.of("a.md:1:1: wrong"));
                browser.open(URI.create(first.address().replace("localhost", "127.0.0.1")));
                browser.waitFor("return document.querySelector('.course-problems')");
            }
            try (var second = Preview.start(port, Optional.empty(), EarlyPages.NONE)) {
                assertThat(URI.create(second.address()).getPort()).isEqualTo(port);
                second.show(site("new"), List.of(), Set.of());
                second.fail(List.of());
                browser.waitFor("return document.querySelector('p')?.textContent === 'new'");
            }
        }
    }

    private static PreviewSite site(String text) {
        var files = Map.<String, Content>of("index.html", new Content.Text("<body><p>" + text + "</p></body>"));
        return new PreviewSite(
                new Site(new TreeMap<>(), new TreeMap<>(files), "index.html"), Map.of(), Words.of("en", Map.of()));
    }
}
