package io.github.coursemaven.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import de.marhali.json5.Json5;
import de.marhali.json5.Json5Array;
import de.marhali.json5.Json5Element;
import de.marhali.json5.Json5Primitive;
import de.marhali.json5.config.Json5Options;
import io.github.coursemaven.OneSlide;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.problem.StepLimit;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.ReservedCharacters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * Our HTML beside marked 4.3's, which reveal-md shows. Needs Node.js and npm, as the build itself does.
 *
 * <p>The slides made at random are wild: broken HTML, half links and stray marks in every line. What still differs there is
 * emphasis across such debris, which marked decides by masking, and headings underlined after lines of blanks. Each slide
 * that differs is in {@code target/marked/different.txt}.
 */
class MarkedParityTest {

    private static final int RANDOM_SLIDES = Integer.getInteger("course.test.slides", 5000);
    private static final double SHARE_OF_WILD_SLIDES_THAT_MAY_DIFFER = 0.06;

    @Test
    void the_examples_of_CommonMark_are_what_marked_makes_of_them_and_nearly_all_wild_slides()
            throws IOException, InterruptedException {
        var slides = LongStream.range(0, RANDOM_SLIDES)
                .mapToObj(seed -> new RandomMarkdown(seed).slide())
                .toList();
        var marked = marked(slides).getAsJson5Object();
        var examples = texts(marked.getAsJson5Array("examples"));
        var html = texts(marked.getAsJson5Array("html"));
        var ofExamples = different(examples, html.subList(0, examples.size()));
        var ofSlides = different(slides, html.subList(examples.size(), html.size()));
        Files.writeString(Path.of("target/marked/different.txt"), String.join("\n==========\n", ofSlides));
        assertThat(examples).hasSize(652);
        assertThat(ofExamples).isEmpty();
        assertThat(examples).allSatisfy(MarkedParityTest::referencesAreThoseOfTheHtml);
        assertThat(ofSlides).hasSizeLessThan((int) (RANDOM_SLIDES * SHARE_OF_WILD_SLIDES_THAT_MAY_DIFFER));
    }

    /** Each of the attributes that hold a URL in the page is a reference of the slide, and there are no others. */
    private static void referencesAreThoseOfTheHtml(String markdown) {
        var slide = OneSlide.of(markdown);
        var page = Jsoup.parseBodyFragment(slide.body().asWritten());
        var attributes = page.select("[href],[src]").stream()
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                .map(String::strip)
                .filter(url -> !url.isEmpty())
                .sorted()
                .toList();
        assertThat(slide.references().stream().map(Reference::written).sorted())
                .as(markdown)
                .isEqualTo(attributes);
    }

    private static List<String> different(List<String> markdown, List<String> html) {
        var different = new ArrayList<String>();
        for (var index = 0; index < markdown.size(); index++) {
            var expected = NormalizedHtml.of(html.get(index));
            var actual = NormalizedHtml.of(ours(markdown.get(index)));
            if (!expected.equals(actual)) {
                different.add(
                        index + ":\n" + markdown.get(index) + "\n--- marked\n" + expected + "--- ours\n" + actual);
            }
        }
        return different;
    }

    private static List<String> texts(Json5Array array) {
        return array.asList().stream().map(Json5Element::getAsString).toList();
    }

    private static String ours(String markdown) {
        return MarkdownHtml.of(
                        SourceText.of("slide.md", markdown),
                        new MarkdownDialect(),
                        new HeadingIds(),
                        MarkdownOptions.DEFAULT,
                        CodeSources.NONE,
                        new StepLimit(Long.MAX_VALUE))
                .html()
                .text()
                .replace(ReservedCharacters.ESCAPED_DOLLAR, '$');
    }

    private static Json5Element marked(List<String> slides) throws IOException, InterruptedException {
        var folder = Files.createDirectories(Path.of("target/marked"));
        var inputs = new Json5Array();
        slides.forEach(slide -> inputs.add(Json5Primitive.fromString(slide)));
        Files.writeString(
                folder.resolve("inputs.json"), new Json5(Json5Options.builder().build()).serialize(inputs));
        var node = new ProcessBuilder(
                        "node",
                        "src/test/npm/marked.mjs",
                        "target/marked",
                        "target/marked/inputs.json",
                        "target/marked/outputs.json")
                .inheritIO()
                .start();
        assertThat(node.waitFor()).isZero();
        return new Json5().parse(Files.readString(folder.resolve("outputs.json")));
    }
}
