package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.files.WrittenFiles;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.settings.Value;
import io.github.coursemaven.course.options.Inherited;
import io.github.coursemaven.publish.site.Resources;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parser is total: any text gives a deck, and each problem is at a place in the text. */
class WildDecksTest {

    private static final int DECKS = Integer.getInteger("course.test.decks", 4000);
    private static final List<String> PIECES = List.of(
            "---\n",
            "\n---\n",
            "\n----\n",
            "title: ",
            "theme: moon\n",
            "separator: '",
            "^\n\n",
            "revealOptions: {",
            "}",
            "[",
            "]: u \"t\"",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "    ",
            "- ",
            "* ",
            "1. ",
            "> ",
            "# ",
            "```java [1-2|3]\n",
            "```\n",
            "~~~",
            "`",
            "``",
            "|",
            "|-|-|\n",
            "<!-- .slide: ",
            "<!-- .element ",
            "class=\"f\"",
            "data-x='",
            "-->",
            "<!--",
            "<",
            ">",
            "<script>",
            "</script>",
            "</section>",
            "<div a=\"",
            "<svg>",
            "<style>a{background:url(",
            ")}",
            "<img srcset=\"a 1x, b",
            "\">",
            "<template>",
            "<textarea>",
            "<select>",
            "![",
            "](a.png",
            ")",
            "[x][y]",
            "[y]: <",
            "$a$",
            "$$",
            "\\",
            "\\(",
            "&lt;",
            "&#0;",
            "&#x110000;",
            "&amp;",
            "Note:",
            " Notes: ",
            "FILE: a.md\n",
            "<!-- include: a.md -->\n",
            "<!-- course-link-ignore-start x -->",
            "http://x.y/",
            "www.",
            "a@b.c",
            "**",
            "__",
            "_",
            "~",
            "\u0000",
            "\uD83D",
            "\uDE00",
            "\uFDD0",
            "&#xFDD0;7&#xFDD1;",
            "&amp;#xFDD0;0&amp;#xFDD1;",
            "<video src='%EF%B7%909%EF%B7%91'></video>",
            "\uFEFF",
            "\u2028",
            "\u202E",
            "重要",
            "é",
            "word ",
            "{",
            "%",
            "#",
            ":",
            "'",
            "\"");

    @TempDir
    private Path folder;

    @Test
    void any_text_gives_a_deck_with_problems_at_their_places() throws Exception {
        var roots = Roots.of(folder, folder, folder);
        var files = new CourseFiles(roots, Set.of(), WrittenFiles.NONE);
        var resources = new Resources(WildDecksTest.class.getClassLoader());
        var settings = new ReaderSettings(List.of(), List.of(), Value.Mapping.empty(new Location.Parameter("theme")));
        var parser = new DeckParser(files, resources, new StyleSheetReader(files), settings, false, () -> {});
        var file = roots.search().resolve("wild.md");
        for (var seed = 0; seed < DECKS; seed++) {
            var text = wild(new Random(seed));
            var deck = parser.parse(
                    MarkdownFile.of(file, Path.of("wild.md"), SourceText.of("wild.md", text)),
                    new Inherited(Value.Mapping.empty(new Location.Parameter("theme")), List.of()));
            var lines = text.split("\r\n|\n|\r", -1).length;
            assertThat(deck.columns()).as("seed %d", seed).isNotEmpty();
            assertThat(deck.problems()).as("seed %d", seed).allMatch(problem -> line(problem.location()) <= lines);
            assertThat(deck.references())
                    .as("seed %d", seed)
                    .allMatch(reference -> line(reference.location()) <= lines);
        }
    }

    private static int line(Location place) {
        return place.point().orElseThrow().line();
    }

    private static String wild(Random random) {
        var text = new StringBuilder(random.nextBoolean() ? "---\n" : "");
        for (var count = random.nextInt(60); count > 0; count--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
