package io.github.coursemaven.publish.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursemaven.base.output.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfStoreTest {

    private static final SortedSet<String> SHOWN =
            new TreeSet<>(Set.of("look.css", "font.woff2", "docs/img/a b.png", "docs/d.png"));

    @TempDir
    Path folder;

    private final Map<String, Page> pages = new HashMap<>();
    private final Map<String, Content> assets = new HashMap<>();

    @Test
    void a_pdf_is_written_beside_its_page() throws IOException {
        print("docs/a-print.html");
        print("docs/a-handout.html");
        assertThat(store().removeStale(pages())).containsExactly("docs/a-handout.pdf", "docs/a.pdf");
        assertThat(output("docs/a.pdf")).hasContent("PDF of docs/a-print.html");
    }

    @Test
    void the_pdf_of_a_deck_that_is_named_like_a_handout_stays() throws IOException {
        page("docs/b-handout.html", "slides", new TreeSet<>());
        page("docs/b-handout-print.html", "print", new TreeSet<>());
        store().put(pages(), "docs/b-handout-print.html", "docs/b-handout.pdf", new Content.Text("PDF"));
        assertThat(store().removeStale(pages())).containsExactly("docs/b-handout.pdf");
    }

    @Test
    void a_pdf_is_removed_when_its_page_changes() throws IOException {
        print("docs/a-print.html");
        print("docs/a-handout.html");
        page("docs/a-print.html", "new", SHOWN);
        assertThat(store().removeStale(pages())).containsExactly("docs/a-handout.pdf");
        assertThat(output("docs/a.pdf")).doesNotExist();
    }

    @Test
    void a_pdf_is_removed_when_something_changes_that_its_page_needs() throws IOException {
        for (var shown : SHOWN) {
            print("docs/a-print.html");
            asset(shown, "changed");
            assertThat(store().removeStale(pages())).as(shown).isEmpty();
        }
    }

    @Test
    void a_pdf_is_removed_when_its_page_needs_something_else() throws IOException {
        print("docs/a-print.html");
        page("docs/a-print.html", "page", new TreeSet<>(Set.of("look.css")));
        assertThat(store().removeStale(pages())).isEmpty();
    }

    @Test
    void a_pdf_stays_when_something_else_changes() throws IOException {
        print("docs/a-print.html");
        page("docs/c-print.html", "another page", new TreeSet<>());
        asset("docs/e.png", "changed");
        assertThat(store().removeStale(pages())).containsExactly("docs/a.pdf");
        assertThat(output("docs/a.pdf")).exists();
    }

    @Test
    void a_pdf_is_removed_with_its_page_and_the_empty_folder() throws IOException {
        print("docs/a-print.html");
        pages.clear();
        assertThat(store().removeStale(pages())).isEmpty();
        assertThat(output("docs")).doesNotExist();
    }

    @Test
    void a_pdf_is_removed_with_its_page_even_if_the_author_has_a_file_with_that_name() throws IOException {
        print("docs/a-print.html");
        pages.clear();
        asset("docs/a-print.html", "the author's");
        assertThat(store().removeStale(pages())).isEmpty();
    }

    @Test
    void a_pdf_that_somebody_removed_is_no_longer_linked() throws IOException {
        print("docs/a-print.html");
        Files.delete(output("docs/a.pdf"));
        assertThat(store().removeStale(pages())).isEmpty();
    }

    @Test
    void a_pdf_of_the_course_itself_is_neither_replaced_nor_removed() throws IOException {
        print("docs/a-print.html");
        asset("docs/a.pdf", "the author's");
        page("docs/a-print.html", "new", SHOWN);
        Files.writeString(output("docs/a.pdf"), "the author's");
        assertThat(store().removeStale(pages())).isEmpty();
        assertThat(output("docs/a.pdf")).hasContent("the author's");
        assertThatThrownBy(() -> store().put(pages(), "docs/a-print.html", "docs/a.pdf", new Content.Text("")))
                .isInstanceOf(IOException.class)
                .hasMessage("'docs/a.pdf' is a file of the course; rename it");
    }

    @Test
    void all_pdfs_are_removed_with_the_last_deck() throws IOException {
        print("docs/a-print.html");
        store().clear();
        assertThat(output("docs/a.pdf")).doesNotExist();
        assertThat(folder.resolve("reports/pdf-files.txt")).doesNotExist();
    }

    private void print(String page) throws IOException {
        page("docs/a-print.html", "page", SHOWN);
        page("docs/a-handout.html", "handout", new TreeSet<>());
        SHOWN.forEach(path -> asset(path, path));
        asset("docs/e.png", "e");
        store().put(pages(), page, page.replaceFirst("(-print)?\\.html$", ".pdf"), new Content.Text("PDF of " + page));
    }

    private void page(String path, String html, SortedSet<String> needs) {
        pages.put(path, new Page(path, html, needs));
    }

    private void asset(String path, String text) {
        assets.put(path, new Content.Text(text));
    }

    private PageFingerprints pages() {
        return new PageFingerprints(new Site(pages.values(), assets, "index.html"));
    }

    private PdfStore store() {
        return new PdfStore(folder.resolve("out"), folder.resolve("reports"));
    }

    private Path output(String path) {
        return folder.resolve("out").resolve(path);
    }
}
