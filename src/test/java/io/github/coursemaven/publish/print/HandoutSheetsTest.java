package io.github.coursemaven.publish.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.pages.InstalledBrowser;
import io.github.coursemaven.publish.browser.BrowserSettings;
import io.github.coursemaven.publish.browser.Printer;
import io.github.coursemaven.publish.render.Handout;
import io.github.coursemaven.publish.render.PageSettings;
import io.github.coursemaven.publish.render.PrintSize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is on each sheet of a handout, printed by the browser of this computer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandoutSheetsTest {

    private static final Pattern SLIDE = Pattern.compile("Slide ([A-G])");
    private static final String FRONT =
            """
            ---
            title: A title so long that it does not go on one line of a handout, however small the margins of the paper are
            author: Ann
            date: 2026-11-22
            revealOptions: {width: %d, height: %d}
            ---
            """;

    private final Printer printer = new Printer(BrowserSettings.of(InstalledBrowser.programOrSkip(), true), text -> {});

    @TempDir
    Path folder;

    @AfterAll
    void end() {
        printer.close();
    }

    @ParameterizedTest
    @CsvSource({
        "auto, 960, 700, A B C, D E F, G, , , ,",
        "notes, 1280, 720, A B C, D E F, G, , , ,",
        "2, 960, 700, A B, C D, E F, G, , ,",
        "3, 960, 700, A B C, D E F, G, , , ,",
        "4, 960, 700, A B C D, E F G, , , , ,",
        "6, 960, 700, A B C D E F, G, , , , ,",
        "6, 700, 960, A B C D E F, G, , , , ,"
    })
    void slides_are_on_sheets_of_either_paper(
            String form,
            int width,
            int height,
            String first,
            String second,
            String third,
            String fourth,
            String fifth,
            String sixth,
            String seventh)
            throws Exception {
        var expected = new ArrayList<String>();
        for (var sheet : new String[] {first, second, third, fourth, fifth, sixth, seventh}) {
            Optional.ofNullable(sheet).ifPresent(expected::add);
        }
        for (var paper : List.of(PrintSize.SLIDE, PrintSize.parse("letter"))) {
            assertThat(slidesOnSheets(form, width, height, paper)).isEqualTo(expected);
        }
    }

    @Test
    void slides_and_their_notes_fill_sheets_and_notes_longer_than_a_page_go_on() throws Exception {
        var notes = "word ".repeat(1200) + "end";
        var deck = "---\ntitle: T\n---\nSlide A\n\nNote: a\n\n---\n\nSlide B\n\nNote: " + notes
                + "\n\n---\n\nSlide C\n\n---\n\nSlide D\n\nNote: d";
        var sheets = sheets(handout(deck, "notes", PrintSize.SLIDE));
        assertThat(sheets.stream().map(HandoutSheetsTest::slidesIn)).containsExactly("A B", "", "C D");
        var words =
                Pattern.compile("\\bword\\b").matcher(String.join(" ", sheets)).results();
        assertThat(words).hasSize(1200);
        assertThat(sheets.get(1)).contains("end");
        assertThat(sheets.get(2)).contains("3 / 3");
    }

    @Test
    void sheets_with_notes_bring_their_heads_and_numbers_with_them() throws Exception {
        var items =
                IntStream.rangeClosed(1, 60).mapToObj(n -> n + ". item " + n).collect(Collectors.joining("\n"));
        var page = handout("---\ntitle: Long\n---\nSlide A\n\nNote:\n\n" + items, "notes", PrintSize.SLIDE);

        var sheets = sheets(page);

        assertThat(sheets).hasSize(2);
        for (var number = 1; number <= 2; number++) {
            var lines = sheets.get(number - 1).lines().map(String::strip).toList();
            assertThat(lines).containsOnlyOnce(number == 1 ? "Long" : "Course Long", number + " / 2");
        }
        assertThat(String.join("\n", sheets).lines().filter(line -> line.matches("\\d+\\. *item \\d+ *")))
                .allMatch(line -> line.replaceFirst("\\. *item ", " ").strip().matches("(\\d+) \\1"))
                .hasSize(60);
    }

    private static String slidesIn(String sheet) {
        return SLIDE.matcher(sheet)
                .results()
                .map(slide -> slide.group(1))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private List<String> slidesOnSheets(String form, int width, int height, PrintSize paper) throws Exception {
        var sheets = sheets(handout(FRONT.formatted(width, height) + slides(), form, paper));
        return sheets.stream().map(HandoutSheetsTest::slidesIn).toList();
    }

    private List<String> sheets(Path page) throws Exception {
        var sheets = new ArrayList<String>();
        try (var pdf = Loader.loadPDF(printer.print(page.toUri()).pdf())) {
            for (var number = 1; number <= pdf.getNumberOfPages(); number++) {
                var text = new PDFTextStripper();
                text.setStartPage(number);
                text.setEndPage(number);
                sheets.add(text.getText(pdf));
            }
        }
        return sheets;
    }

    private static String slides() {
        return IntStream.rangeClosed('A', 'G')
                .mapToObj(letter -> "Slide " + (char) letter)
                .collect(Collectors.joining("\n\n---\n\n"));
    }

    private Path handout(String text, String form, PrintSize paper) throws IOException {
        var course = CourseFolder.in(folder.resolve("course")).with("deck.md", text);
        return WrittenPages.of(course, View.HANDOUT, new PageSettings("en", true, paper, Handout.of(form)), folder);
    }
}
