package io.github.coursemaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.marhali.json5.Json5;
import de.marhali.json5.Json5Array;
import de.marhali.json5.Json5Primitive;
import de.marhali.json5.config.Json5Options;
import io.github.coursemaven.problem.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Our HTML beside marked 4.3's, which reveal-md shows: for CommonMark's examples, and for slides made at random. */
class MarkedParityTest {

    private static final int RANDOM_SLIDES = Integer.getInteger("course.test.slides", 5000);

    @Test
    void a_slide_is_what_marked_makes_of_it() throws IOException, InterruptedException {
        var slides = LongStream.range(0, RANDOM_SLIDES)
                .mapToObj(seed -> new RandomMarkdown(seed).slide())
                .toList();
        var marked = marked(slides);
        var markdown = new ArrayList<String>();
        marked.getAsJson5Object().getAsJson5Array("examples").forEach(example -> markdown.add(example.getAsString()));
        markdown.addAll(slides);
        var html = marked.getAsJson5Object().getAsJson5Array("html");
        var different = new ArrayList<String>();
        for (var index = 0; index < markdown.size(); index++) {
            var expected = NormalizedHtml.of(html.get(index).getAsString());
            var actual = NormalizedHtml.of(ours(markdown.get(index)));
            if (!expected.equals(actual)) {
                different.add(
                        index + ":\n" + markdown.get(index) + "\n--- marked\n" + expected + "--- ours\n" + actual);
            }
        }
        Files.writeString(Path.of("target/marked/different.txt"), String.join("\n==========\n", different));
        assertThat(different).isEmpty();
    }

    private static String ours(String markdown) {
        return MarkdownHtml.of(SourceText.of("slide.md", markdown), new MarkdownDialect(), new HeadingIds())
                .text()
                .replace(HtmlText.ESCAPED_DOLLAR, '$');
    }

    private static de.marhali.json5.Json5Element marked(List<String> slides) throws IOException, InterruptedException {
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
        assumeThat(node.waitFor()).isZero();
        return new Json5().parse(Files.readString(folder.resolve("outputs.json")));
    }
}
