package io.github.coursemaven.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.coursemaven.base.problem.SourceText;
import java.util.Optional;

/** A link or image with a target. Its text is parsed only when it is written. */
final class LinkNode extends Node {

    private final boolean image;
    private final BasedSequence text;
    private final SourceText url;
    private final Optional<SourceText> title;

    LinkNode(BasedSequence chars, BasedSequence text, SourceText url, Optional<SourceText> title) {
        super(chars);
        this.image = chars.startsWith("!");
        this.text = text;
        this.url = url;
        this.title = title;
    }

    boolean isImage() {
        return image;
    }

    BasedSequence text() {
        return text;
    }

    /** The target as written. */
    SourceText url() {
        return url;
    }

    Optional<SourceText> title() {
        return title;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {text};
    }
}
