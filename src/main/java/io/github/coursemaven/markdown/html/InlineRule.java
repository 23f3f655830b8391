package io.github.coursemaven.markdown.html;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads inline markup that begins with certain characters, instead of flexmark. */
final class InlineRule implements InlineParserExtensionFactory {

    private final String characters;
    private final Function<BasedSequence, InlineText> texts;
    private final Reader reader;

    /**
     * A rule.
     *
     * @param characters at which it is tried
     * @param texts turns the text that flexmark parses into the form that our readers need
     * @param reader reads what begins there
     */
    InlineRule(String characters, Function<BasedSequence, InlineText> texts, Reader reader) {
        this.characters = characters;
        this.texts = texts;
        this.reader = reader;
    }

    /** Reads what begins at a place. */
    interface Reader {
        Reading read(InlineText text, int index);
    }

    /**
     * What a reader found.
     *
     * @param node empty for text
     * @param end the offset after it; the place itself if nothing begins there
     */
    record Reading(Optional<Node> node, int end) {

        static Reading of(Node node, int end) {
            return new Reading(Optional.of(node), end);
        }

        /** Nothing; flexmark reads on from the same place. */
        static Reading none(int index) {
            return new Reading(Optional.empty(), index);
        }

        /** Plain text up to an offset. */
        static Reading text(int end) {
            return new Reading(Optional.empty(), end);
        }
    }

    @Override
    public CharSequence getCharacters() {
        return characters;
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
        return new InlineParserExtension() {
            @Override
            public void finalizeDocument(InlineParser inlineParser) {}

            @Override
            public void finalizeBlock(InlineParser inlineParser) {}

            @Override
            public boolean parse(LightInlineParser inlineParser) {
                return take(inlineParser);
            }
        };
    }

    private boolean take(LightInlineParser parser) {
        var start = parser.getIndex();
        var reading = reader.read(texts.apply(parser.getInput()), start);
        if (reading.end() == start) {
            return false;
        }
        if (reading.node().isPresent()) {
            parser.flushTextNode();
            parser.appendNode(reading.node().get());
        } else {
            parser.appendText(parser.getInput(), start, reading.end());
        }
        parser.setIndex(reading.end());
        return true;
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
