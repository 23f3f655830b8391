package io.github.coursemaven.blocks;

import io.github.coursemaven.problem.SourceText;
import java.util.List;

/**
 * The blocks of a text, and what its links can name.
 *
 * @param definitions each label once, the first definition of it
 */
public record Blocks(List<Block> blocks, List<Definition> definitions) {

    public Blocks {
        blocks = List.copyOf(blocks);
        definitions = List.copyOf(definitions);
    }

    /** Divides Markdown, whose line ends are {@code \n}. */
    public static Blocks of(SourceText markdown) {
        var parser = new BlockParser();
        var blocks = parser.parse(markdown);
        return new Blocks(blocks, parser.definitions());
    }
}
