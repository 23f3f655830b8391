package io.github.coursemaven.course.link;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.reference.CssReferences;
import io.github.coursemaven.base.reference.Kind;
import io.github.coursemaven.base.reference.PercentEncoding;
import io.github.coursemaven.check.CourseChecker;
import io.github.coursemaven.check.ExternalLinks;
import io.github.coursemaven.check.Verdict;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.publish.render.Handout;
import io.github.coursemaven.publish.render.PageSettings;
import io.github.coursemaven.publish.render.PrintSize;
import io.github.coursemaven.publish.site.Resources;
import io.github.coursemaven.publish.site.Site;
import io.github.coursemaven.publish.site.SiteBuilder;
import io.github.coursemaven.publish.site.SiteSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.internal.StringUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the check says is good is what readers can follow: what is written in a page leads to a file of the site. */
class CheckAndPagesAgreeTest {

    /** A reference in the deck {@code docs/a.md}, and whether it leads anywhere. */
    private static final String REFERENCES =
            """
            b.md                    good
            b.md#/1                 good
            b.md?x=1                good
            b.html                  good
            b.html#/1               good
            b-print.html            good
            b-print.html#/1         good
            b-handout.html          good
            ./b.html                good
            ../docs/b.html          good
            ../docs/b.md            good
            /docs/b.md              good
            /docs/b.html            good
            /docs/b-print.html      good
            b.md/                   bad
            b.html/                 bad
            B.md                    bad
            B.html                  bad
            c%20d.md                good
            c%20d.html              good
            clash.md                bad
            clash.html              bad
            sub/index.md            good
            sub/                    good
            sub                     good
            sub/index.html          good
            /docs/sub/              good
            /docs/sub               good
            SUB/                    bad
            .                       bad
            ./                      bad
            ../                     good
            ..                      good
            ../index.html           good
            /                       good
            /index.html             good
            ../course.html          bad
            page/                   good
            page                    good
            page/index.html         good
            /docs/page/             good
            page/gone.html          bad
            PAGE/                   bad
            empty/                  bad
            empty                   bad
            out/                    bad
            out/index.html          bad
            dangling/               bad
            secret/                 bad
            nested/                 bad
            linked/                 good
            away/                   bad
            away/index.html         bad
            hidden/                 bad
            .hidden/index.html      bad
            ../.git/config          bad
            ../../outside.html      bad
            img/x.png               good
            img/x.png?v=1           good
            img/x.png#f             good
            img/x.png/              bad
            img//x.png              good
            img/./x.png             good
            img/../img/x.png        good
            gone/../img/x.png       good
            img/%78.png             good
            img%2Fx.png             good
            %2e/img/x.png           good
            /docs/img/x.png         good
            img/X.png               bad
            img/gone.png            bad
            100%.png                good
            100%25.png              good
            lit%20eral.png          good
            lit%2520eral.png        good
            it%27s%20%281%29,2.png  good
            /docs/it%27s%20%281%29,2.png  good
            %C3%A4.png              good
            ?x=1                    good
            plain.md                good
            down.png                bad
            """;

    @TempDir
    Path above;

    private CourseFolder folder;

    @BeforeEach
    void makeCheckout() {
        CourseFolder.in(above).with("outside.html", "x").with("outside/index.html", "x");
        folder = CourseFolder.in(above.resolve("checkout"))
                .including("**/a.md", "**/b.md", "**/c d.md", "**/clash.m*", "**/index.md")
                .with("docs/b.md", "# B\n\n---\n\n# Second")
                .with("docs/c d.md", "# C")
                .with("docs/clash.md", "# 1")
                .with("docs/clash.markdown", "# 2")
                .with("docs/sub/index.md", "# S")
                .with("docs/plain.md", "x")
                .with("docs/page/index.html", "x")
                .with("docs/empty/x.txt", "x")
                .with("docs/nested/index.html/x.txt", "x")
                .with("docs/.hidden/index.html", "x")
                .with(".git/config", "x")
                .with("docs/img/x.png", "x")
                .with("docs/100%.png", "x")
                .with("docs/lit%20eral.png", "x")
                .with("docs/it's (1),2.png", "x")
                .with("docs/ä.png", "x")
                .with("docs/.env", "x")
                .withLink("docs/out/index.html", "../../../outside.html")
                .withLink("docs/dangling/index.html", "nowhere.html")
                .withLink("docs/secret/index.html", "../.env")
                .withLink("docs/linked", "page")
                .withLink("docs/away", "../../outside")
                .withLink("docs/hidden", ".hidden")
                .withLink("docs/down.png", "img");
    }

    private record Row(String reference, boolean good) {}

    private static List<Row> rows() {
        return REFERENCES
                .lines()
                .map(line -> line.strip().split("\\s+", -1))
                .map(words -> new Row(words[0], words[1].equals("good")))
                .toList();
    }

    @Test
    void the_table_is_long_enough_to_find_something() {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(rows().stream().filter(Row::good)).hasSizeBetween(20, rows().size() - 20);
    }

    @ParameterizedTest
    @CsvSource({
        "docs/a.html,         <a href='%s'>x</a>, href",
        "docs/a-print.html,   <a href='%s'>x</a>, href",
        "docs/a-handout.html, <a href='%s'>x</a>, href",
        "docs/a.html,         <img alt='x' src='%s'>, src",
        "docs/a-print.html,   <img alt='x' src='%s'>, src",
        "docs/a.html,         <video data-src='%s'></video>, data-src"
    })
    void what_is_good_in_a_deck_is_in_the_site(String page, String syntax, String attribute) {
        folder.with(
                "docs/a.md",
                rows().stream().map(row -> syntax.formatted(row.reference())).collect(joining("\n\n")));
        var course = folder.course();
        var site = site(course);
        var selector = ".slides [" + attribute + "], .slide [" + attribute + "]";
        assertAgreement(
                course,
                site,
                page,
                Jsoup.parse(text(site, page)).select(selector).eachAttr(attribute));
        assertThat(verdicts(course)).isEqualTo(rows().stream().map(Row::good).toList());
    }

    @Test
    void a_good_background_of_a_slide_is_in_the_site() {
        folder.with(
                "docs/a.md",
                rows().stream()
                        .map(row -> "<!-- .slide: data-background-iframe=\"" + row.reference() + "\" -->")
                        .collect(joining("\n\n---\n\n")));
        var course = folder.course();
        var site = site(course);
        var addresses =
                Jsoup.parse(text(site, "docs/a.html")).select(".slides section").eachAttr("data-background-iframe");
        assertAgreement(course, site, "docs/a.html", addresses);
    }

    @Test
    void what_is_good_in_a_style_sheet_is_in_the_site() {
        folder.with("docs/a.md", "---\ncss: css/own.css\n---\n# A");
        folder.with(
                "docs/css/own.css",
                rows().stream()
                        .map(row -> "a { background: url(\"" + inFolderBeside(row.reference()) + "\") }")
                        .collect(joining("\n")));
        var course = folder.course();
        var site = site(course);
        var addresses = CssReferences.in(text(site, "docs/css/own.css")).stream()
                .map(CssReferences.Found::url)
                .toList();
        assertAgreement(course, site, "docs/css/own.css", addresses);
    }

    @Test
    void a_course_without_handouts_has_none_to_link_to() {
        folder.with("docs/a.md", "[h](b-handout.html) [p](b-print.html)");
        var course = folder.course();
        var settings = new SiteSettings(
                "T", "", Optional.empty(), new PageSettings("en", true, PrintSize.SLIDE, Handout.NONE));
        var checker = new CourseChecker(folder.files(), resources(), ExternalLinks.unchecked("this is a test"));
        assertThat(checker.check(course, settings.views()).problems())
                .extracting(Problem::toString)
                .contains("docs/a.md:1:5: 'b-handout.html' does not exist [missing-file]")
                .noneMatch(line -> line.contains("b-print.html"));
    }

    private static String inFolderBeside(String reference) {
        return reference.startsWith("/") || reference.startsWith("?") ? reference : "../" + reference;
    }

    private void assertAgreement(Course course, Site site, String page, List<String> addresses) {
        var verdicts = verdicts(course);
        assertThat(addresses).hasSameSizeAs(rows());
        assertThat(verdicts).hasSameSizeAs(rows());
        var wrong = new ArrayList<String>();
        for (var index = 0; index < addresses.size(); index++) {
            if (verdicts.get(index) != leads(site, page, addresses.get(index))) {
                wrong.add((verdicts.get(index) ? "good, but nowhere: " : "bad, but there: ")
                        + rows().get(index).reference() + " → " + addresses.get(index));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Whether each of the references is good, in their order. */
    private List<Boolean> verdicts(Course course) {
        var checker = new CourseChecker(folder.files(), resources(), ExternalLinks.unchecked("this is a test"));
        return checker.check(course).links().stream()
                .filter(link -> link.reference().kind() != Kind.STYLESHEET)
                .map(link -> link.verdict() == Verdict.OK)
                .toList();
    }

    /** Whether a browser that opens a page of the site finds a file of the site at an address. */
    private static boolean leads(Site site, String page, String address) {
        var root = "https://uni.example/course/";
        var base = root + PercentEncoding.encodePath(page);
        var url = StringUtil.resolve(base, address);
        var path = url.replaceFirst("[?#].*", "");
        if (!path.startsWith(root)) {
            return false;
        }
        var file = PercentEncoding.decode(path.substring(root.length())).orElse("not a path");
        var index = file.isEmpty() || file.endsWith("/") ? file + "index.html" : file + "/index.html";
        return !path.contains("%2F") && (site.has(file) || site.has(index));
    }

    private static String text(Site site, String path) {
        try (var in = Optional.ofNullable(site.files().get(path)).orElseThrow().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Site site(Course course) {
        var settings = new SiteSettings("T", "", Optional.empty(), new PageSettings("en", true));
        return new SiteBuilder(settings, folder.files(), resources()).build(course);
    }

    private static Resources resources() {
        return new Resources(CheckAndPagesAgreeTest.class.getClassLoader());
    }
}
