package io.github.coursemaven.markdown.html;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads inline markup that begins with certain characters, instead of flexmark.
 *
 * @param characters where the rule is asked
 * @param reader takes what is there
 * @param plain what is text where the reader finds nothing
 */
record InlineRule(String characters, Reader reader, Pattern plain) implements InlineParserExtensionFactory {

    private static final Pattern ONE_CHARACTER = Pattern.compile("[\\s\\S]");

    InlineRule(String characters, Reader reader) {
        this(characters, reader, ONE_CHARACTER);
    }

    /** Reads what begins at a place; empty if that is text. */
    interface Reader {
        Optional<Node> read(Place place);
    }

    /** A place in a text. */
    record Place(BasedSequence input, int index) {

        /** What a pattern matches here; it may look at all of the text. */
        Optional<MatchResult> match(Pattern pattern) {
            var matcher = pattern.matcher(input).region(index, input.length());
            return matcher.lookingAt() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
        }

        BasedSequence slice(int start, int end) {
            return input.subSequence(start, end);
        }

        char character() {
            return input.charAt(index);
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
        var place = new Place(parser.getInput(), parser.getIndex());
        var node = reader.read(place);
        if (node.isPresent()) {
            parser.flushTextNode();
            parser.appendNode(node.get());
            parser.setIndex(place.index() + node.get().getTextLength());
        } else {
            var end = place.match(plain).map(MatchResult::end).orElse(place.index() + 1);
            parser.appendText(place.slice(place.index(), end));
            parser.setIndex(end);
        }
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
