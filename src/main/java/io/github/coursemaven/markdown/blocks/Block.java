package io.github.coursemaven.markdown.blocks;

import io.github.coursemaven.base.problem.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A block of Markdown. Texts still contain their inline markup, and know their places in the source. */
public sealed interface Block {

    /** Its own texts with inline markup, without those of the blocks in it. */
    default List<SourceText> inline() {
        return List.of();
    }

    /** The blocks in it. */
    default List<Block> inner() {
        return List.of();
    }

    /** Blank lines between blocks, which make a list loose. */
    record Space(boolean several) implements Block {}

    /** A line between blocks. */
    record ThematicBreak() implements Block {}

    /** A heading, {@code level} from 1 to 6. */
    record Heading(int level, SourceText text) implements Block {
        @Override
        public List<SourceText> inline() {
            return List.of(text);
        }
    }

    /** Text that is always a paragraph. */
    record Paragraph(SourceText text) implements Block {
        @Override
        public List<SourceText> inline() {
            return List.of(text);
        }
    }

    /** Text that is a paragraph only if the list item around it is loose. */
    record Text(SourceText text) implements Block {
        @Override
        public List<SourceText> inline() {
            return List.of(text);
        }
    }

    /**
     * Code.
     *
     * @param info what follows the opening fence; empty for indented code
     * @param code without the last line end
     */
    record Code(SourceText info, SourceText code) implements Block {

        /** Whether it is code without a fence around it. */
        public boolean isIndented() {
            return info.text().isEmpty() && info.originOf(0) == code.originOf(0);
        }
    }

    /** The author's HTML. */
    record Html(SourceText html) implements Block {}

    /** Quoted blocks. */
    record Quote(List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }

        @Override
        public List<Block> inner() {
            return blocks;
        }
    }

    /**
     * A list.
     *
     * @param start the first number of an ordered list; empty for bullets
     * @param loose whether texts in it are paragraphs
     */
    record Items(Optional<Integer> start, boolean loose, List<Item> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public List<Block> inner() {
            return items.stream().flatMap(item -> item.blocks().stream()).toList();
        }
    }

    /**
     * An item of a list.
     *
     * @param checked whether its box is ticked; empty for an item that is not a task
     */
    record Item(Optional<Boolean> checked, List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A table.
     *
     * @param alignments of the columns: {@code left}, {@code center}, {@code right}, or empty
     * @param header as many cells as there are columns, like each of the rows
     * @param lost of each row that has more cells, the first that has no column
     */
    record Table(List<String> alignments, List<SourceText> header, List<List<SourceText>> rows, List<SourceText> lost)
            implements Block {
        public Table {
            alignments = List.copyOf(alignments);
            header = List.copyOf(header);
            lost = List.copyOf(lost);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public List<SourceText> inline() {
            return Stream.concat(header.stream(), rows.stream().flatMap(List::stream))
                    .toList();
        }
    }
}
