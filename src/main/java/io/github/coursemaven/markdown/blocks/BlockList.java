package io.github.coursemaven.markdown.blocks;

import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.markdown.blocks.Block.Paragraph;
import io.github.coursemaven.markdown.blocks.Block.Text;
import java.util.ArrayList;
import java.util.List;

/** A growing list of blocks. If the last one is a text, lines can still be added to it. */
final class BlockList {

    private final List<Block> blocks = new ArrayList<>();
    private final List<SourceText> lines = new ArrayList<>();
    private boolean paragraph;

    boolean isEmpty() {
        return blocks.isEmpty() && lines.isEmpty();
    }

    void add(Block block) {
        endText();
        blocks.add(block);
    }

    /** Adds a text: outside of lists a paragraph, in an item one only if the list is loose. */
    void add(SourceText text, boolean isTopLevel) {
        if (isTopLevel) {
            addParagraph(text);
        } else {
            addText(text);
        }
    }

    private void addParagraph(SourceText text) {
        endText();
        lines.add(text);
        paragraph = true;
    }

    /** Adds a text that is a paragraph only in a loose item, or another line of it if one comes right before. */
    private void addText(SourceText text) {
        if (paragraph) {
            endText();
        }
        lines.add(text);
    }

    /** Joins a line to a text or paragraph right before it; false if there is none. */
    boolean continueText(SourceText line) {
        return !lines.isEmpty() && lines.add(line);
    }

    List<Block> toList() {
        endText();
        return List.copyOf(blocks);
    }

    private void endText() {
        if (!lines.isEmpty()) {
            blocks.add(paragraph ? new Paragraph(joined()) : new Text(joined()));
            lines.clear();
        }
        paragraph = false;
    }

    private SourceText joined() {
        var first = lines.get(0);
        if (lines.size() == 1) {
            return first;
        }
        var text =
                new SourceText.Builder(first, 0).append(first, 0, first.text().length());
        for (var line : lines.subList(1, lines.size())) {
            text.append("\n").append(line, 0, line.text().length());
        }
        return text.build();
    }
}
