package io.github.coursemaven.build.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedSourcesTest {

    private static final String DECK =
            "# A\n\n```java file=../src/A.java\nint a = 1;\n```\n\n```java file=../src/B.java\nint b = 1;\n```\n";

    @TempDir
    Path temporary;

    private final SavedSources sources = new SavedSources();
    private CourseFolder folder;

    @BeforeEach
    void a_deck_that_shows_two_sources() {
        folder = CourseFolder.in(temporary)
                .with("src/A.java", "int a = 2;\n")
                .with("src/B.java", "int b = 2;\n")
                .with("slides/a.md", DECK);
    }

    @Test
    void only_the_code_of_what_was_saved_is_taken_over() throws IOException {
        assertThat(takeOver(true, "src/A.java").files()).hasSize(1);
        assertThat(deck()).isEqualTo(DECK.replace("a = 1", "a = 2"));
    }

    @Test
    void a_deck_that_is_saved_is_left_as_it_is() throws IOException {
        assertThat(takeOver(true, "slides/a.md").files()).isEmpty();
        assertThat(deck()).isEqualTo(DECK);
    }

    @Test
    void what_is_written_leads_to_nothing_more() throws IOException {
        takeOver(true, "src/A.java");
        folder.with("slides/a.md", deck().replace("a = 2", "a = 3"));

        assertThat(takeOver(true, "slides/a.md").files()).isEmpty();
        assertThat(deck()).isEqualTo(DECK.replace("a = 1", "a = 3"));
    }

    @Test
    void a_deck_that_was_saved_meanwhile_gets_the_code_after_it_is_read_again() throws IOException {
        assertThat(takeOver(false, "src/A.java").files()).isEmpty();
        assertThat(deck()).isEqualTo(DECK);

        folder.with("slides/a.md", "# New\n\n---\n\n" + DECK);
        assertThat(takeOver(true, "slides/a.md").files()).hasSize(1);
        assertThat(deck()).isEqualTo("# New\n\n---\n\n" + DECK.replace("a = 1", "a = 2"));
    }

    @Test
    void code_that_cannot_be_taken_over_is_reported() throws IOException {
        folder.with("slides/a.md", "# A\n\n```java file=../src/A.java\nint a = 1;\n");
        assertThat(takeOver(true, "src/A.java").problems())
                .singleElement()
                .asString()
                .contains("has no line that ends it");
    }

    private SavedSources.Result takeOver(boolean isAsRead, String... saved) throws IOException {
        var changed = Set.of(saved).stream().map(folder::file).collect(Collectors.toSet());
        return sources.takeOver(folder.course(), folder.roots(), changed, path -> isAsRead);
    }

    private String deck() throws IOException {
        return Files.readString(folder.file("slides/a.md"));
    }
}
