package io.github.coursemaven.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The code blocks of a Markdown file, in their order: what a reader copies. */
public record Snippets(List<Snippet> all) {

    private static final Pattern HEADING_OR_BLOCK = Pattern.compile(
            "(?m)^#+ (?<heading>.+)$|^(?<fence>`{3,})(?<language>\\w*)\\n(?<text>[\\s\\S]*?)^\\k<fence>$");
    private static final Pattern FILE_NAME = Pattern.compile("`([\\w./-]+\\.(?:md|xml|yml))`");

    public Snippets {
        all = List.copyOf(all);
    }

    /**
     * One code block.
     *
     * @param section the heading above it
     * @param language empty if it names none
     * @param file where the paragraph above it says to save it; a path with {@code /}
     */
    public record Snippet(String section, String language, Optional<String> file, String text) {}

    public static Snippets in(Path markdown) {
        try {
            return of(Files.readString(markdown));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Snippets of(String markdown) {
        var snippets = new ArrayList<Snippet>();
        var section = "";
        for (var found : HEADING_OR_BLOCK.matcher(markdown).results().toList()) {
            if (found.group(1) != null) {
                section = found.group(1);
            } else {
                snippets.add(
                        new Snippet(section, found.group(3), fileNamedAbove(markdown, found.start()), found.group(4)));
            }
        }
        return new Snippets(snippets);
    }

    /** The blocks below a heading. */
    public Snippets section(String heading) {
        return new Snippets(all.stream()
                .filter(snippet -> snippet.section().equals(heading))
                .toList());
    }

    /** The blocks of a language. */
    public List<String> texts(String language) {
        return all.stream()
                .filter(snippet -> snippet.language().equals(language))
                .map(Snippet::text)
                .toList();
    }

    /** The lines of all commands for a shell. */
    public List<String> commands() {
        return texts("bash").stream().flatMap(String::lines).toList();
    }

    /** Saves each block as its paragraph says. */
    public void save(Path folder) throws IOException {
        for (var snippet : all) {
            if (snippet.file().isPresent()) {
                var file = folder.resolve(snippet.file().get());
                Files.createDirectories(file.getParent());
                Files.writeString(file, snippet.text());
            }
        }
    }

    private static Optional<String> fileNamedAbove(String markdown, int block) {
        var above = markdown.substring(0, block).stripTrailing();
        var paragraph = above.substring(above.lastIndexOf("\n\n") + 1);
        return FILE_NAME
                .matcher(paragraph)
                .results()
                .map(MatchResult::group)
                .reduce((earlier, later) -> later)
                .map(name -> name.replace("`", ""))
                .filter(name -> paragraph.endsWith(":"));
    }
}
