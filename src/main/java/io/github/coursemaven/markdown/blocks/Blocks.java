package io.github.coursemaven.markdown.blocks;

import io.github.coursemaven.base.problem.SourceText;
import java.util.List;
import java.util.Map;

/**
 * The blocks of a text, and what its links can name.
 *
 * @param definitions by their labels
 */
public record Blocks(List<Block> blocks, Map<String, Definition> definitions) {

    public Blocks {
        blocks = List.copyOf(blocks);
        definitions = Map.copyOf(definitions);
    }

    /** Divides Markdown, whose line ends are {@code \n}. */
    public static Blocks of(SourceText markdown) {
        var parser = new BlockParser();
        var blocks = parser.parse(markdown);
        return new Blocks(blocks, parser.definitions());
    }
}
