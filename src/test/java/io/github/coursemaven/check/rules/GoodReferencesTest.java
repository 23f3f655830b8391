package io.github.coursemaven.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Severity;
import io.github.coursemaven.check.CheckResult;
import io.github.coursemaven.check.CourseChecker;
import io.github.coursemaven.check.Verdict;
import io.github.coursemaven.publish.site.Resources;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Good;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No problem is reported for references that lead somewhere, however they are written. */
class GoodReferencesTest {

    /** Each with one reference, to an image or to anything. */
    private static final List<String> SYNTAXES = List.of(
            "![text](%s)",
            "![text](<%s> 'a title')",
            "[text](%s \"a title\")",
            "![text][r]\n\n[r]: %s",
            "<a href=\"%s\">text</a>",
            "<img alt='x' src='%s'>",
            "<img alt=\"x\" src=%s>",
            "<img alt=\"x\" data-src=\"%s\">",
            "<img alt=\"x\" srcset=\"%s 2x\">",
            "<video poster=\"%s\"></video>",
            "<object data=\"%s\"></object>",
            "<svg><image href=\"%s\"></image></svg>",
            "<svg><image xlink:href=\"%s\"></image></svg>",
            "<p style=\"background: url('%s')\">text</p>",
            "<style>p { background: url(\"%s\") }</style>",
            "<b data-preview-image=\"%s\">text</b>",
            "text <!-- .element: data-preview-link=\"%s\" -->",
            "<!-- .slide: data-background-image=\"%s\" -->",
            "<!-- .slide: data-background='%s' -->",
            "<!-- .slide: data-background-iframe=\"%s\" -->",
            "- a list\n  1. in a list ![text](%s)",
            "> a quote [text](%s)",
            "| a |\n|---|\n| ![text](%s) |",
            "text\n\nNote:\n- notes [text](%s)");

    private static final List<String> TARGETS = List.of(
            "img/loop.png",
            "./img/loop.png",
            "../docs/img/loop.png",
            "img/../img/loop.png?v=1",
            "img/loop.png#t=1",
            "img/a%20b.png",
            "img/%C3%A4.png",
            "img/ä.png",
            "img/分岐.png",
            "img/a+b(1).png",
            "img/100%25.png",
            "../shared/logo.png",
            "https://good.org/x.png?a=1&b=2#c",
            "data:image/png;base64,iVBORw0KGgo=");

    /** What reveal.js takes no data URL in. */
    private static final String COLOUR_OR_FILE = "data-background=";

    private static final List<String> LINKS = List.of(
            "[x](#)",
            "[x](#/)",
            "[x](#top)",
            "[x](#/named)",
            "[x](#named)",
            "[x](#/named/0)",
            "[x](#/inner)",
            "[x](#/old)",
            "[x](#/größe-🎉)",
            "[x](#/gr%C3%B6%C3%9Fe-%F0%9F%8E%89)",
            "[x](other.md)",
            "[x](other.html#/there)",
            "[x](other.md?print-pdf#there)",
            "[x](page/)",
            "[x](page)",
            "[x](../)",
            "[x](Lab.java)",
            "[x](https://good.org:8443/)",
            "[x](https://good.org/@user?q=a:b%0A)",
            "[x](https://münchen.de/ä)",
            "[x](http://example.com/)",
            "<https://good.org/>",
            "see https://good.org/a_(b).",
            "see www.good.org, and a@good.org",
            "[x](mailto:a@good.org?subject=Question%20one)",
            "[x](tel:+49-30-123)",
            "[x](sms:+4930123?body=x)",
            "[x](about:blank)",
            "[x](urn:isbn:0)",
            "[x]({{base}}/x.png)",
            "[x](https://YOUR-HOST/x)",
            "an array a[i][j], a footnote[^1], [brackets] and `[x](gone.png)`",
            "```html\n<img src=\"gone.png\">\n```",
            "text <!-- ![x](gone.png) -->",
            "text <template><img src=\"gone.png\"></template>",
            "\\[x](gone.png) and \\![x]",
            "$x[1][2]$ costs {{price}}");

    @TempDir
    Path above;

    private CourseFolder folder;

    @BeforeEach
    void makeCheckout() {
        folder = CourseFolder.in(above.resolve("checkout"))
                .including("docs/deck.md", "docs/other.md")
                .with("docs/img/loop.png", "x")
                .with("docs/img/a b.png", "x")
                .with("docs/img/ä.png", "x")
                .with("docs/img/分岐.png", "x")
                .with("docs/img/a+b(1).png", "x")
                .with("docs/img/100%.png", "x")
                .with("shared/logo.png", "x")
                .with("docs/page/index.html", "x")
                .with("docs/Lab.java", "x")
                .with("docs/other.md", "# Other\n\n---\n\n## There\n");
    }

    @Test
    void each_target_is_good_in_each_syntax() {
        var slides = new ArrayList<String>();
        for (var syntax : SYNTAXES) {
            TARGETS.stream()
                    .filter(target -> !(target.startsWith("data:") && syntax.contains(COLOUR_OR_FILE)))
                    .forEach(target -> slides.add(syntax.formatted(target)));
        }
        var checked = checked(slides);
        assertThat(told(checked)).isEmpty();
        assertThat(checked.links().stream().filter(link -> link.verdict() == Verdict.OK))
                .hasSizeGreaterThanOrEqualTo(300);
    }

    @Test
    void links_of_all_kinds_are_good_and_what_only_looks_like_one_is_not_a_link() {
        var slides = new ArrayList<>(LINKS);
        slides.add("<!-- .slide: id=\"named\" -->\n\n<i id=\"inner\" class=\"fragment\">x</i> <a name=\"old\">x</a>");
        slides.add("# Größe 🎉");
        assertThat(told(checked(slides))).isEmpty();
    }

    private CheckResult checked(List<String> slides) {
        folder.with("docs/deck.md", String.join("\n\n---\n\n", slides) + "\n");
        var resources = new Resources(GoodReferencesTest.class.getClassLoader());
        return new CourseChecker(folder.files(), resources, GoodReferencesTest::good).check(folder.course(resources));
    }

    private static Map<String, LinkStatus> good(Collection<String> urls) {
        return urls.stream().collect(Collectors.toMap(url -> url, url -> new Good(Optional.of(200), Optional.empty())));
    }

    private static List<String> told(CheckResult checked) {
        return checked.problems().stream()
                .filter(problem -> problem.rule().severity() != Severity.IGNORE)
                .map(Problem::toString)
                .toList();
    }
}
