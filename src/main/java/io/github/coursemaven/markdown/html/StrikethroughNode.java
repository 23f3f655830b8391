package io.github.coursemaven.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Struck-through text. It is parsed only when it is written. */
final class StrikethroughNode extends Node {

    private final BasedSequence text;

    StrikethroughNode(BasedSequence chars, BasedSequence text) {
        super(chars);
        this.text = text;
    }

    BasedSequence text() {
        return text;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {text};
    }
}
