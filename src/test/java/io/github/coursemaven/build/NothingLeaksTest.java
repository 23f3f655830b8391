package io.github.coursemaven.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.course.deck.View;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without notes, no file that a build writes has a trace of them, of hidden slides, and of comments. */
class NothingLeaksTest {

    private static final Pattern SECRET = Pattern.compile("(?i)zq\\d\\d");

    private static final String NOTES =
            """
            ---
            title: Loops # zq01
            # zq02
            ---
            # One

            Note: zq03 [a](https://zq04.example/) ![zq05](zq06.png) ![](zq07.png)
            <style>.note /* zq08 */ { color: red } /* zq09 */</style>

            ## zq10 {.zq11}

            ```zq12
            zq13
            ```

            $\\zq14$ <i class="fa-solid fa-zq15"></i> [b](#/zq16) <a id="zq17" href="zq18://x" title="zq19">b</a>

            ---

            # Two

            Notes: zq20 [c]

            [c]: http://user:zq21@zq22.example/ "zq23"
            [zq24]: https://example.org/

            ----

            <aside class="notes" title="zq25">zq26 <img data-src="zq06.png"> [d](../zq27.md)</aside>

            text <!-- zq28 --> more <!--
            zq29 ![](zq30.png)
            --> <?php zq29 ?> <iframe src="frame.html"><!-- zq30 --></iframe>

            ---

            <section data-notes="zq31">

            A

            <aside class="notes" id="zq32">zq33</aside>
            </section>
            <section>

            <style>h1 { margin: 0 /* zq34 */ }</style>

            B

            Note: zq35 <iframe src="zq36.html"></iframe>

            ---

            <!-- .slide: data-notes="zq37" -->
            # Last
            """;

    private static final String HIDDEN =
            """
            <!-- .slide: data-visibility="hidden" data-background="zq38.png" class="zq39" -->
            # zq40

            [a](https://zq41.example/) ![](zq06.png) ![](zq42.png) <video src="zq43.mp4"></video>

            Note: zq44

            ---

            # One

            [here](#/two) <!-- .element: title="here" --> <!-- zq45 -->

            ----

            <!-- .slide: data-visibility="hidden" -->
            ```mermaid
            zq46
            ```
            <style>.zq47 { background: url(zq06.png) }</style>

            ---

            ## Two

            <section data-visibility="hidden"><h2 id="zq48">zq49</h2></section>
            <section>shown

            <section data-visibility="hidden">zq50</section>
            <div><section data-visibility="hidden">zq51 <a href="zq36.html">x</a></section></div>

            </section>

            ---

            <section data-visibility="hidden">zq52</section> zq53

            ---

            <section data-visibility="hidden">zq54</section>
            <section data-visibility="hidden">zq55</section> zq56
            """;

    private static final String OTHER_NOTES =
            """
            # Three

            @teacher zq57 [x](zq36.html)

            ![](missing-zq58.png)

            zq60

            ---

            <!-- .slide: data-visibility="hidden" -->
            FILE: zq59.md

            FILE: missing-zq59.md
            """;

    @TempDir
    private Path folder;

    @Test
    void pages_and_reports_have_none_of_60_secrets() throws Exception {
        var course = course();

        course.run(new RecordingLog(), CourseOnDisk.USUAL, course.pagesForStudents());

        assertThat(secretsIn(course.file("target"))).isEmpty();
        assertThat(course.file("target/slides/slides/notes.html")).content().contains("<h1 id=\"one\">One</h1>");
    }

    @Test
    void reports_of_checks_have_none_either() throws Exception {
        var course = course();
        var check = new Publication.None(EnumSet.allOf(View.class), false);

        course.run(new RecordingLog(), CourseOnDisk.USUAL, check);

        assertThat(secretsIn(course.file("target"))).isEmpty();
    }

    @Test
    void pages_of_an_earlier_build_with_notes_leave_nothing_behind() throws Exception {
        var course = course();
        course.run(new RecordingLog(), CourseOnDisk.USUAL, course.pages());
        assertThat(secretsIn(course.file("target"))).hasSizeGreaterThan(40);

        course.run(new RecordingLog(), CourseOnDisk.USUAL, course.pagesForStudents());

        assertThat(secretsIn(course.file("target"))).isEmpty();
    }

    @Test
    void a_problem_in_notes_is_logged_in_full_and_reported_without_its_text() throws Exception {
        var log = new RecordingLog();
        var course = new CourseOnDisk(folder).with("slides/a.md", "# A\n\n![](b.png)\n\nNote: ![](c.png) [d](d.html)");

        var failure = course.run(log, CourseOnDisk.USUAL, course.pagesForStudents());

        assertThat(failure.orElseThrow().message()).startsWith("the course has 3 errors (listed above)\n");
        assertThat(log.lines()).contains("error slides/a.md:5:11: 'c.png' does not exist [missing-file]");
        var withoutText =
                "\"rule\":\"missing-file\",\"severity\":\"error\",\"message\":\"a referenced file does not exist; the"
                        + " log says more, because this report is for a build without notes\"}";
        assertThat(course.file("target/course/problems.json"))
                .hasContent("{\"problems\": [\n"
                        + "  {\"file\":\"slides/a.md\",\"line\":3,\"column\":5,\"rule\":\"missing-file\",\"severity\":"
                        + "\"error\",\"message\":\"'b.png' does not exist\"},\n"
                        + "  {\"file\":\"slides/a.md\",\"line\":5,\"column\":11," + withoutText + ",\n"
                        + "  {\"file\":\"slides/a.md\",\"line\":5,\"column\":22," + withoutText + "\n]}");
        assertThat(course.file("target/course/links.json"))
                .hasContent(
                        "{\"links\": [\n"
                                + "  {\"file\":\"slides/a.md\",\"line\":3,\"column\":5,\"kind\":\"image\",\"target\":\"b.png\","
                                + "\"verdict\":\"BROKEN\",\"rule\":\"missing-file\",\"message\":\"'b.png' does not exist\"}\n]}");
    }

    @Test
    void a_label_of_notes_is_neither_quoted_nor_suggested() throws Exception {
        var course = new CourseOnDisk(folder)
                .with(
                        "slides/a.md",
                        "# A\n\n[the zq01x][zq01]\n\n---\n\n# B\n\nNote: [see zq02][zq03]\n\n"
                                + "[zq01z]: https://example.org/");

        course.run(new RecordingLog(), CourseOnDisk.USUAL, course.pagesForStudents());

        assertThat(course.file("target/course/problems.json"))
                .hasContent("{\"problems\": [\n"
                        + "  {\"file\":\"slides/a.md\",\"line\":3,\"column\":13,\"rule\":\"undefined-reference\",\"severity\":"
                        + "\"warning\",\"message\":\"no line of this slide defines 'zq01', so readers see the brackets; write"
                        + " [zq01]: target\"},\n"
                        + "  {\"file\":\"slides/a.md\",\"line\":9,\"column\":18,\"rule\":\"undefined-reference\",\"severity\":"
                        + "\"warning\",\"message\":\"a link names a definition that its slide does not have; the log says more,"
                        + " because this report is for a build without notes\"},\n"
                        + "  {\"file\":\"slides/a.md\",\"line\":11,\"column\":10,\"rule\":\"unused-definition\",\"severity\":"
                        + "\"info\",\"message\":\"a link definition is not used by any link on its slide; the log says more,"
                        + " because this report is for a build without notes\"}\n]}");
    }

    @Test
    void reports_quote_no_hidden_slide_that_begins_on_the_line_of_the_settings() throws Exception {
        var course = new CourseOnDisk(folder)
                .with(
                        "a.slides.md",
                        "---\ntitle: x\n--- zq01 <!-- .slide: data-visibility=\"hidden\" -->\n\n---\n\n# B\n");

        course.run(new RecordingLog(), CourseOnDisk.USUAL, course.pagesForStudents());

        assertThat(secretsIn(course.file("target"))).isEmpty();
    }

    /** What the messages of rules quote. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>\n**zq01**\n</div>",
                "| a | b |\n|---|---|\n| `zq01|zq02` | c |",
                "- x **zq01** <!-- .element: class=\"fragment\" -->",
                "![zq01](zq 02.png) ![[zq03.png]]",
                "<zq01::vec> <std::zq02>",
                "[zq01][zq02] [zq03](<zq04) [zq05]()",
                "[see zq01][zq02] ![see zq03][zq04] [see zq05][]",
                "[see zq01][guid]\n\n[guide]: https://zq02.example/ 'zq03'",
                "$\\zqa\\ref{zq01}$ $$\\frac{zq02}$$",
                "```zq01\nx\n```",
                "<!-- include: zq01.md -->",
                "```\n<!-- include: zq01.md -->\n```",
                "<i class=\"fas fa-zq01\"></i> <b id=\"zq02\"></b> <b id=\"zq02\"></b>",
                "![](zq01/a.png) ![](zq01/b.png) ![](zq01/c.png) ![](zq01/d.png) ![](zq01/e.png)",
                "[a]: http://zq01:zq02@zq03.example/ 'zq04'",
                "<!-- course-link-ignore-next-line mising-file zq01 -->\n[a](zq02.html)",
                "<script>zq01</script> <base href=\"zq02/\">",
                "<a href=\"http:/zq01\">a</a> [a](zq02.md) [b](#/zq03) [c](file:///zq04) [d](\\zq05\\x)",
                "<!-- .slide: zq01=zq02 -->",
                "  Note: zq01",
            })
    void reports_quote_nothing_from_notes_and_hidden_slides(String markdown) throws Exception {
        var course = new CourseOnDisk(folder)
                .with("slides/notes.md", "# A\n\nNote: n\n\n" + markdown + "\n")
                .with("slides/aside.md", "# A\n\n<aside class=\"notes\">\n\n" + markdown + "\n\n</aside>\n")
                .with(
                        "slides/hidden.md",
                        "# A\n\n---\n\n<!-- .slide: data-visibility=\"hidden\" -->\n\n" + markdown + "\n\n---\n\n# B\n")
                .with(
                        "slides/section.md",
                        "# A\n\n---\n\n<section>\nx\n</section>\n<section data-visibility=\"hidden\">\n\n" + markdown
                                + "\n\n</section>\n");

        course.run(new RecordingLog(), CourseOnDisk.USUAL, course.pagesForStudents());

        assertThat(secretsIn(course.file("target"))).isEmpty();
    }

    @Test
    void slides_keep_the_numbers_that_they_have_with_notes() throws Exception {
        var deck =
                """
                # A

                ---

                <!-- .slide: data-visibility="hidden" -->
                # Gone

                ---

                Note: only notes

                ---

                <section data-visibility="hidden">x</section>

                Note: n

                ---

                # B

                ----

                <!-- .slide: data-visibility="hidden" -->
                # Below

                ---

                [b](#/3) [c](#/4)
                """;
        var course = new CourseOnDisk(folder).with("slides/a.md", deck);
        course.run(new RecordingLog(), CourseOnDisk.USUAL, course.pages());
        var withNotes = anchors(course);

        course.run(new RecordingLog(), CourseOnDisk.USUAL, course.pagesForStudents());

        assertThat(withNotes).containsExactly("/0", "/1", "/2", "/3", "/4");
        assertThat(anchors(course)).isEqualTo(withNotes);
        var slides = Jsoup.parse(Files.readString(course.file("target/slides/slides/a.html")));
        assertThat(slides.select(".slides > section")).hasSize(5);
        assertThat(slides.select(".slides > section").eachText()).containsExactly("A", "B", "b c");
    }

    private static List<String> anchors(CourseOnDisk course) throws IOException {
        var print = Jsoup.parse(Files.readString(course.file("target/slides/slides/a-print.html")));
        return print.select(".page[id]").stream().map(Element::id).toList();
    }

    @Test
    void hidden_slides_that_a_deck_shows_are_published_without_their_notes() throws Exception {
        var course = new CourseOnDisk(folder)
                .with(
                        "slides/a.md",
                        "---\nrevealOptions:\n  showHiddenSlides: true\n---\n"
                                + "<!-- .slide: data-visibility=\"hidden\" -->\n# A\n\nNote: zq01");

        course.run(new RecordingLog(), CourseOnDisk.USUAL, course.pagesForStudents());

        assertThat(course.file("target/slides/slides/a.html")).content().contains("<h1 id=\"a\">A</h1>");
        assertThat(secretsIn(course.file("target"))).isEmpty();
    }

    private CourseOnDisk course() {
        return new CourseOnDisk(folder)
                .with("slides/notes.md", NOTES)
                .with("slides/hidden.md", HIDDEN)
                .with("slides/other/reveal-md.json", "{notesSeparator: '^@teacher', preprocessor: '../../include.js'}")
                .with("slides/other/other.md", OTHER_NOTES)
                .with("slides/other/zq59.md", "zq59 [zq59](zq59.pdf)")
                .with("include.js", "module.exports = (md, o) => md.replace(/FILE: (.*)/g, (a, f) => read(f));")
                .with("slides/frame.html", "<p>frame")
                .with("slides/zq06.png", "zq06")
                .with("zq27.md", "# zq27")
                .with("slides/zq36.html", "<a href=\"zq36.pdf\">zq36</a>")
                .with("slides/other/zq36.html", "zq36");
    }

    private static List<String> secretsIn(Path folder) throws IOException {
        var found = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.toList()) {
                var name = folder.relativize(file).toString();
                var text = Files.isRegularFile(file)
                        ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                        : "";
                SECRET.matcher(name + text).results().forEach(secret -> found.add(secret.group() + " in " + name));
            }
        }
        return List.copyOf(found);
    }
}
