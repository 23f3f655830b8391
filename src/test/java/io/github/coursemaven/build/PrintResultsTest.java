package io.github.coursemaven.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.publish.print.DocumentInfo;
import io.github.coursemaven.publish.print.Outcome;
import io.github.coursemaven.publish.print.PrintJob;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintResultsTest {

    private static final List<String> PICTURES = List.of("https://a.org/b.png", "https://a.org/c.png");

    @TempDir
    Path folder;

    private final List<View> written = new ArrayList<>();
    private final PrintResults prints = prints(false);

    @Test
    void a_deck_whose_pdf_lacks_pictures_is_reported_once() throws IOException {
        prints.add(printed(View.PRINT, PICTURES));
        prints.add(printed(View.HANDOUT, PICTURES));

        assertThat(prints.gaps())
                .containsExactly("docs/a.md: its PDF lacks 2 pictures from other hosts, which did not load, such as"
                        + " 'https://a.org/b.png'");
        assertThat(prints.failures()).isEmpty();
        assertThat(written).containsExactly(View.PRINT, View.HANDOUT);
    }

    @Test
    void a_handout_may_lack_a_picture_among_its_notes() throws IOException {
        prints.add(printed(View.HANDOUT, List.of("https://a.org/note.png", "https://a.org/b.png")));
        prints.add(printed(View.PRINT, List.of("https://a.org/b.png")));

        assertThat(prints.gaps())
                .containsExactly(
                        "docs/a.md: its PDF lacks 1 picture from other hosts, which did not load, such as"
                                + " 'https://a.org/b.png'",
                        "docs/a.md: the PDF of its handout lacks 1 picture from other hosts, which did not load, such"
                                + " as 'https://a.org/note.png'");
    }

    @Test
    void pictures_that_an_offline_build_leaves_out_are_reported_as_such() throws IOException {
        var offline = prints(true);
        offline.add(printed(View.PRINT, List.of("https://a.org/b.png")));

        assertThat(offline.gaps())
                .containsExactly("docs/a.md: its PDF lacks 1 picture from other hosts, left out because Maven is"
                        + " offline, such as 'https://a.org/b.png'");
    }

    @Test
    void a_password_in_the_address_of_a_picture_is_hidden() throws IOException {
        prints.add(printed(View.PRINT, List.of("https://me:secret@a.org/b.png")));

        assertThat(prints.gaps()).singleElement().asString().doesNotContain("secret");
    }

    @Test
    void a_pdf_with_all_its_pictures_is_not_mentioned() throws IOException {
        prints.add(printed(View.PRINT, List.of()));

        assertThat(prints.gaps()).isEmpty();
    }

    @Test
    void a_pdf_that_cannot_be_written_has_failed() throws IOException {
        var full = new PrintResults(
                job -> "docs/a.md",
                printed -> {
                    throw new IOException("out/a.pdf: No space left on device");
                },
                false);
        full.add(printed(View.HANDOUT, PICTURES));
        full.add(new Outcome.Failed(job(View.PRINT), "the browser did not answer in 60 s"));

        assertThat(full.failures())
                .containsExactly(
                        "docs/a.md: its PDF was not printed: the browser did not answer in 60 s",
                        "docs/a.md: the PDF of its handout was not printed: it cannot be written: out/a.pdf: No space"
                                + " left on device");
    }

    private PrintResults prints(boolean offline) {
        return new PrintResults(
                job -> "docs/a.md", printed -> written.add(printed.job().view()), offline);
    }

    private Outcome.Printed printed(View view, List<String> missing) throws IOException {
        return new Outcome.Printed(job(view), new Content.Bytes(new byte[0]), List.of(), missing, Optional.empty());
    }

    private PrintJob job(View view) throws IOException {
        var deck = CourseFolder.in(folder).with("slides/a.md", "# A").deck("slides/a.md");
        return new PrintJob(deck, view, folder, folder, new DocumentInfo("A", "", "en"));
    }
}
