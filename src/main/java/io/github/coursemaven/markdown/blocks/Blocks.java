package io.github.coursemaven.markdown.blocks;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.problem.StepLimit;
import io.github.coursemaven.base.problem.TooComplex;
import io.github.coursemaven.markdown.formula.Tear;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The blocks of a text, and what its links can name.
 *
 * @param definitions by their labels, in the order in which they are written
 * @param torn the formulas that marked 4.3 would divide, by the places where they begin
 */
public record Blocks(List<Block> blocks, Map<String, Definition> definitions, Map<Location.Point, Tear> torn) {

    public Blocks {
        blocks = List.copyOf(blocks);
        definitions = Collections.unmodifiableMap(new LinkedHashMap<>(definitions));
        torn = Map.copyOf(torn);
    }

    /**
     * Divides Markdown, whose line ends are {@code \n}.
     *
     * @throws TooComplex if it is nested more deeply than any that people write, or takes more steps than the limit allows
     */
    public static Blocks of(SourceText markdown, StepLimit steps) {
        var parser = new BlockParser(steps);
        var blocks = parser.parse(markdown);
        return new Blocks(blocks, parser.definitions(), parser.torn());
    }
}
