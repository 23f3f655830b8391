package io.github.coursemaven.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** URLs that stand in a text without any mark: GFM's autolinks, with the limits of marked 4.3. */
final class BareUrls implements InlineParserExtension {

    private static final Pattern URL = Pattern.compile(
            "(?:(?:ftp|https?)://|www\\.)(?:[a-zA-Z0-9\\-]+\\.?)+[^\\s\\u00a0\\u3000<]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern WITHOUT_TRAILING_PUNCTUATION =
            Pattern.compile("(?:[^?!.,:;*_'\"~()&]+|\\([^)]*\\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'\"~)]+(?!$))+");
    private static final String LABEL = "(?:\\[(?:\\\\.|[^\\[\\]\\\\])*\\]|\\\\.|`[^`]*`|[^\\[\\]\\\\`])*?";
    private static final Pattern LINK_WITH_TARGET = Pattern.compile("\\[" + LABEL
            + "\\]\\(\\s*(?:<(?:\\\\.|[^\\n<>\\\\])+>|[^\\s\\x00-\\x1f]*)"
            + "(?:\\s+(?:\"(?:\\\\\"?|[^\"\\\\])*\"|'(?:\\\\'?|[^'\\\\])*'|\\((?:\\\\\\)?|[^)\\\\])*\\)))?\\s*\\)");

    private final LightInlineParser parser;

    private BareUrls(LightInlineParser parser) {
        this.parser = parser;
    }

    /** Asks at each letter that a URL can begin with. */
    static final class Factory implements InlineParserExtensionFactory {

        @Override
        public CharSequence getCharacters() {
            return "hHfFwW";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new BareUrls(parser);
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    @Override
    public void finalizeDocument(InlineParser inlineParser) {}

    @Override
    public void finalizeBlock(InlineParser inlineParser) {}

    @Override
    public boolean parse(LightInlineParser inlineParser) {
        var input = parser.getInput();
        var start = parser.getIndex();
        var url = URL.matcher(input).region(start, input.length());
        if (!url.lookingAt() || isInsideLink(start)) {
            return false;
        }
        var end = start + withoutTrailingPunctuation(url.group()).length();
        parser.flushTextNode();
        var text = input.subSequence(start, end);
        parser.appendNode(new AutoLink(text.subSequence(0, 0), text, text.subSequence(text.length(), text.length())));
        parser.setIndex(end);
        return true;
    }

    private static String withoutTrailingPunctuation(String url) {
        var shorter = url;
        for (var before = ""; !shorter.equals(before); ) {
            before = shorter;
            var matcher = WITHOUT_TRAILING_PUNCTUATION.matcher(shorter);
            shorter = matcher.lookingAt() ? matcher.group() : shorter;
        }
        return shorter;
    }

    /** Whether an offset is in the text of a link: then it is no link of its own. */
    private boolean isInsideLink(int offset) {
        var input = parser.getInput();
        var link = LINK_WITH_TARGET.matcher(input);
        for (var bracket = input.lastIndexOf('[', offset);
                bracket >= 0;
                bracket = input.lastIndexOf('[', bracket - 1)) {
            link.region(bracket, input.length());
            if (link.lookingAt() && link.end() > offset) {
                return true;
            }
        }
        return false;
    }
}
