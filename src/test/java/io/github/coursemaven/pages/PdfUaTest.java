package io.github.coursemaven.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.settings.Value;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.publish.browser.BrowserSettings;
import io.github.coursemaven.publish.browser.Printer;
import io.github.coursemaven.publish.print.DeckPrinter;
import io.github.coursemaven.publish.print.DocumentInfo;
import io.github.coursemaven.publish.print.Outcome;
import io.github.coursemaven.publish.print.PrintJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDFs that the browser of this computer prints, as screen readers find them. */
class PdfUaTest {

    @TempDir
    Path folder;

    @Test
    void the_PDFs_of_the_example_course_conform_to_PDF_UA() throws IOException {
        var site = folder.resolve("site");
        var pdfs = print(TalksSite.writeExample(site, folder.resolve("reports")), site);
        assertThat(pdfs)
                .containsOnlyKeys(
                        "01-searching.pdf",
                        "01-searching-handout.pdf",
                        "02-sorting.pdf",
                        "02-sorting-handout.pdf",
                        "03-workshop.pdf",
                        "03-workshop-handout.pdf");
        for (var pdf : pdfs.values()) {
            assertThat(PdfUa.failures(pdf)).isEmpty();
        }
    }

    @Test
    void what_authors_write_that_PDF_UA_does_not_know_becomes_what_it_knows() throws IOException {
        var pdfs = print(
                """
                #### A deck without a title that begins with a small heading

                *very* **important** <mark>text</mark> <ins>of</ins> <kbd>all</kbd> <abbr title="kinds">k.</abbr>

                ---

                <ul>loose <p>text</p><li>item<ul><li>inner</li></ul></li></ul>
                <li>item without a list</li>

                1. one
                   - two
                     1. three

                <dl><dt>term</dt><dd>meaning</dd></dl>

                ---

                <table><tr><th>a</th><td rowspan="9">b</td></tr><tr><th>c</th></tr><tr><td></td><td>x</td><td>y</td></tr></table>

                | formula | |
                |---|---|
                | $a^2$ | |
                | | |

                ---

                <!-- .slide: data-background-image="dot.svg" -->
                <figure><img src="dot.svg" alt="A dot"><figcaption>Caption</figcaption></figure>
                <img src="dot.svg"> ![](dot.svg)
                <svg width="9" height="9" role="img"><circle r="5"/></svg>
                <svg width="9" height="9"><circle r="5"/></svg>

                ---

                <p lang="no such language">x</p> <p lang="de">Wort</p>
                <input type="text" value="field"> <input type="checkbox"> <button>Press</button>
                <select><option>a</select> <textarea>t</textarea> <progress value="0.5"></progress>
                <iframe srcdoc="<h1>Frame</h1><p>text</p>"></iframe>

                ---
                ---

                ```java [1|2]
                int a;
                int b;
                ```

                > quote

                ***

                [](https://example.org/a_(b)?q=ü#é) <a href="https://example.org/picture"><img src="dot.svg"></a>
                """);
        assertThat(pdfs).containsOnlyKeys("deck.pdf", "deck-handout.pdf");
        for (var pdf : pdfs.values()) {
            assertThat(PdfUa.failures(pdf)).isEmpty();
        }
    }

    @Test
    void screen_readers_read_formulas_and_skip_decoration() throws IOException {
        var pdfs = print(
                """
                ---
                revealOptions: {slideNumber: true}
                ---
                <!-- .slide: data-background-color="#eee" -->
                # Sums

                $\\sum_i i$ and ![Two dots](dot.svg) and <img src="dot.svg">
                """);
        try (var pdf = Loader.loadPDF(pdfs.get("deck.pdf"))) {
            assertThat(tags(pdf))
                    .filteredOn(tag -> !tag.equals("NonStruct"))
                    .containsExactly("Document", "H1", "P", "Formula \\sum_i i", "Figure Two dots", "Figure dot.svg");
            assertThat(pdf.getPage(0).getAnnotations()).isEmpty();
        }
    }

    @Test
    void links_say_their_text_or_else_their_address() throws IOException {
        var pdfs = print(
                """
                # Links

                [the (first)](https://example.org/a_(b)) [größer](https://example.org/ü) [](https://example.org/empty)
                [again](https://example.org/same) [and again](https://example.org/same)
                <a href="https://example.org/picture"><img src="dot.svg" alt="a picture"></a> [next](#/1)
                <svg width="90" height="20"><a href="https://example.org/svg"><text y="15">drawn</text></a></svg>

                ---

                # Two
                """);
        try (var pdf = Loader.loadPDF(pdfs.get("deck.pdf"))) {
            assertThat(links(pdf))
                    .containsExactly(
                            "drawn https://example.org/svg",
                            "the (first) https://example.org/a_(b)",
                            "größer https://example.org/%C3%BC",
                            "again https://example.org/same",
                            "and again https://example.org/same",
                            "a picture https://example.org/picture",
                            "a picture https://example.org/picture",
                            "next");
        }
    }

    @Test
    void links_to_other_decks_lead_to_the_page_of_the_slide() throws IOException {
        write(
                "talks/other.md",
                """
                # One

                ---
                <!-- .slide: data-visibility="hidden" -->
                ## Hidden

                ---

                ## Two

                a <!-- .element: class="fragment" -->

                ---

                ## Three

                <span id="ä">x</span>

                ---

                ## Four
                """);
        var pdfs = print(
                "[a](other.md) [b](other.md#/1) [four](other.md#/3) [c](other.md#three) [d](other.md#ä) [e](other.md#gone) [h](other.md#/99)"
                        + " [f](deck.md#/1) [g](#/1)\n\n---\n\n[back](other.md#/2)");
        try (var pdf = Loader.loadPDF(pdfs.get("deck.pdf"));
                var handout = Loader.loadPDF(pdfs.get("deck-handout.pdf"))) {
            assertThat(links(pdf))
                    .containsExactly(
                            "a other.pdf",
                            "b other.pdf#page=2",
                            "four other.pdf#page=4",
                            "c other.pdf#page=3",
                            "d other.pdf#page=3",
                            "e other.pdf",
                            "h other.pdf#page=4",
                            "f",
                            "g",
                            "back other.pdf#page=3");
            assertThat(links(handout)).contains("b other-handout.pdf#page=1", "four other-handout.pdf#page=2");
        }
    }

    private Map<String, byte[]> print(String deck) throws IOException {
        write("talks/deck.md", deck);
        write(
                "talks/dot.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><circle r=\"5\"/></svg>");
        var site = folder.resolve("site");
        var nothing = Value.Mapping.empty(Location.of("test"));
        return print(TalksSite.write(folder.resolve("sources"), nothing, site, folder.resolve("reports")), site);
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve("sources").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The PDFs by their names. */
    private static Map<String, byte[]> print(Course course, Path site) throws IOException {
        var jobs = course.decks().stream()
                .flatMap(deck -> Stream.of(View.PRINT, View.HANDOUT)
                        .map(view -> new PrintJob(
                                deck,
                                view,
                                site.resolve(view.pageOf(deck)),
                                site.resolve(view.pdfOf(deck)),
                                new DocumentInfo(deck.title(), "Ann \u0001 & <Bob>", "en"))))
                .toList();
        var outcomes = new ArrayList<Outcome>();
        try (var printer = new Printer(BrowserSettings.of(InstalledBrowser.programOrSkip(), true), remark -> {})) {
            new DeckPrinter(printer).print(jobs, outcomes::add);
        }
        var pdfs = new TreeMap<String, byte[]>();
        for (var outcome : outcomes) {
            assertThat(outcome).isInstanceOf(Outcome.Printed.class);
            try (var content = ((Outcome.Printed) outcome).pdf().open()) {
                pdfs.put(outcome.job().pdf().getFileName().toString(), content.readAllBytes());
            }
        }
        return pdfs;
    }

    /** What links say, and the addresses of those that lead out of the PDF. */
    private static List<String> links(PDDocument pdf) throws IOException {
        var links = new ArrayList<String>();
        for (var page : pdf.getPages()) {
            for (var annotation : page.getAnnotations()) {
                var link = (PDAnnotationLink) annotation;
                links.add(link.getContents()
                        + (link.getAction() instanceof PDActionURI action ? " " + action.getURI() : ""));
            }
        }
        return links;
    }

    /** The types of tags in the order of reading, with what they say. */
    private static List<String> tags(PDDocument pdf) {
        var tags = new ArrayList<String>();
        addTags(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject().getItem(COSName.K), tags);
        return tags;
    }

    private static void addTags(COSBase kid, List<String> tags) {
        var value = kid instanceof COSObject object ? object.getObject() : kid;
        if (value instanceof COSArray array) {
            array.forEach(each -> addTags(each, tags));
        } else if (value instanceof COSDictionary tag && tag.containsKey(COSName.S)) {
            var alt = tag.getString(COSName.ALT);
            tags.add(tag.getNameAsString(COSName.S) + (alt == null ? "" : " " + alt));
            addTags(tag.getItem(COSName.K), tags);
        }
    }
}
