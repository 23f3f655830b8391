package io.github.coursemaven.build.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.course.deck.ShownSnippet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(takeOver("src/A.java").files()).hasSize(1);
        assertThat(deck()).isEqualTo(DECK.replace("a = 1", "a = 2"));
    }

    @Test
    void a_deck_that_is_saved_is_left_as_it_is() throws IOException {
        assertThat(takeOver("slides/a.md").files()).isEmpty();
        assertThat(deck()).isEqualTo(DECK);
    }

    @Test
    void a_transcript_that_its_author_writes_is_left_as_it_is() throws IOException {
        var deck = "# A\n\n```jshell run\njshell> 1 + 1\n$1 ==> 3\n```\n";
        folder.running(folder.file("records")).with("slides/a.md", deck);
        assertThat(folder.course().decks().get(0).snippets())
                .extracting(ShownSnippet::hasDrifted)
                .containsExactly(true);

        assertThat(takeOver("slides/a.md")).isEqualTo(new SavedSources.Result(List.of(), List.of(), List.of()));
        assertThat(deck()).isEqualTo(deck);
    }

    @Test
    void what_is_written_leads_to_nothing_more() throws IOException {
        takeOver("src/A.java");
        folder.with("slides/a.md", deck().replace("a = 2", "a = 3"));

        assertThat(takeOver("slides/a.md").files()).isEmpty();
        assertThat(deck()).isEqualTo(DECK.replace("a = 1", "a = 3"));
    }

    @Test
    void a_deck_that_was_saved_meanwhile_gets_the_code_after_it_is_read_again() throws IOException {
        var asItWas = folder.course();
        folder.with("slides/a.md", "# New\n\n---\n\n" + DECK);
        sources.add(Set.of(folder.file("src/A.java")));
        assertThat(sources.takeOver(asItWas, folder.roots(), path -> false))
                .isEqualTo(new SavedSources.Result(List.of(), List.of(), List.of()));
        assertThat(deck()).isEqualTo("# New\n\n---\n\n" + DECK);

        assertThat(takeOver("slides/a.md").files()).hasSize(1);
        assertThat(deck()).isEqualTo("# New\n\n---\n\n" + DECK.replace("a = 1", "a = 2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# A\n", "# New\n\n---\n\n" + DECK})
    void a_deck_that_is_written_at_the_same_moment_is_not_changed(String text) throws IOException {
        var asItWas = folder.course();
        folder.with("slides/a.md", text);
        sources.add(Set.of(folder.file("src/A.java")));
        assertThat(sources.takeOver(asItWas, folder.roots(), path -> true).problems())
                .singleElement()
                .asString()
                .contains("has moved since the file was read");
        assertThat(deck()).isEqualTo(text);
    }

    @Test
    void code_that_cannot_be_taken_over_is_reported_and_taken_over_later() throws IOException {
        folder.with("slides/a.md", "# A\n\n```java file=../src/A.java\nint a = 1;\n");
        assertThat(takeOver("src/A.java").problems()).singleElement().asString().contains("has no line that ends it");

        folder.with("slides/a.md", DECK);
        assertThat(takeOver("slides/a.md").files()).hasSize(1);
        assertThat(deck()).isEqualTo(DECK.replace("a = 1", "a = 2"));
    }

    @Test
    @EnabledIf("obeysPermissions")
    void a_deck_that_cannot_be_written_keeps_no_other_deck_waiting_and_is_not_tried_again() throws IOException {
        folder.with("slides/b.md", DECK);
        assertThat(folder.file("slides/a.md").toFile().setWritable(false)).isTrue();
        var result = takeOver("src/A.java");
        assertThat(result.files()).hasSize(1);
        assertThat(result.faults())
                .singleElement()
                .asString()
                .contains("a.md cannot be written; check its permissions");
        assertThat(Files.readString(folder.file("slides/b.md"))).isEqualTo(DECK.replace("a = 1", "a = 2"));

        assertThat(takeOver("slides/b.md")).isEqualTo(new SavedSources.Result(List.of(), List.of(), List.of()));
    }

    /** Not those of the administrator, for whom all can be written. */
    static boolean obeysPermissions() throws IOException {
        var file = Files.createTempFile("read-only", "");
        try {
            return file.toFile().setWritable(false) && !Files.isWritable(file);
        } finally {
            Files.delete(file);
        }
    }

    private SavedSources.Result takeOver(String... saved) throws IOException {
        sources.add(Set.of(saved).stream().map(folder::file).collect(Collectors.toSet()));
        return sources.takeOver(folder.course(), folder.roots(), path -> true);
    }

    private String deck() throws IOException {
        return Files.readString(folder.file("slides/a.md"));
    }
}
