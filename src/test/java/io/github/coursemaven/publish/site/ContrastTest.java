package io.github.coursemaven.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.publish.render.PageSettings;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastTest {

    private static final String OTHERS =
            """
            .reveal .slides :is(p, li, td, th, dd, blockquote) a { text-decoration: underline; }
            .reveal .slide-number { background-color: rgba(0, 0, 0, 0.75); }""";

    private CourseFolder folder;

    @BeforeEach
    void createFolder(@TempDir Path temporary) {
        folder = CourseFolder.in(temporary.resolve("checkout")).including("**/*.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a-print.html", "a-handout.html"})
    void colours_of_a_theme_are_repaired_on_each_page(String page) {
        folder.with("a.md", "---\ntheme: white\ncontrast: repair\n---\n# A");
        assertThat(rules(page))
                .isEqualTo(":root { --r-link-color: #2a75db; --r-link-color-hover: #5178ae; }\n"
                        + "section.has-dark-background { color: #ffffff; --r-heading-color: #ffffff;"
                        + " --r-link-color: #ffffff; --r-link-color-hover: #ffffff; --r-main-color: #ffffff; }\n"
                        + OTHERS);
    }

    @Test
    void a_theme_of_ones_own_is_repaired_by_its_variables() {
        folder.with("a.md", "---\ntheme: own.css\ncontrast: repair\n---\n# A")
                .with("own.css", ":root { --r-background-color: black; --r-main-color: #555 }");
        assertThat(rules("a.html"))
                .isEqualTo(":root { --r-main-color: #757575; }\n"
                        + "section.has-light-background { color: #222222; --r-main-color: #222222; }\n" + OTHERS);
    }

    @Test
    void a_theme_on_another_host_cannot_be_repaired() {
        folder.with("a.md", "---\ntheme: https://example.org/a.css\ncontrast: repair\n---\n# A");
        assertThat(rules("a.html")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "contrast: theme\n"})
    void a_theme_is_left_as_it_is_otherwise(String setting) {
        folder.with("a.md", "---\ntheme: white\n" + setting + "---\n# A");
        assertThat(rules("a.html")).isEmpty();
    }

    private String rules(String page) {
        var settings = new SiteSettings("T", "", Optional.empty(), new PageSettings("en", true));
        var site = new SiteBuilder(settings, folder.files(), new Resources(ContrastTest.class.getClassLoader()))
                .build(folder.course());
        return Jsoup.parse(site.page(page).html()).select("link ~ style").stream()
                .map(style -> style.data().strip())
                .filter(css -> css.endsWith("0.75); }"))
                .findFirst()
                .orElse("");
    }
}
