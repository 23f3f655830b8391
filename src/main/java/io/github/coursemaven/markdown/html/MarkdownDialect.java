package io.github.coursemaven.markdown.html;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.markdown.html.InlineRule.Place;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * What is inside a block. flexmark reads emphasis, code, escapes and line breaks; links, URLs, raw HTML, character references
 * and strikethrough follow marked 4.3, where they differ from CommonMark. Blocks are divided elsewhere, so nothing is a block
 * here but paragraphs. For one thread: what is being read is a state of the parser.
 */
public final class MarkdownDialect {

    private static final DataHolder OPTIONS = new MutableDataSet()
            .setFrom(ParserEmulationProfile.COMMONMARK)
            .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
            .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
            .set(Parser.BLOCK_QUOTE_PARSER, false)
            .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
            .set(Parser.HEADING_PARSER, false)
            .set(Parser.HTML_BLOCK_PARSER, false)
            .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
            .set(Parser.LIST_BLOCK_PARSER, false)
            .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false)
            .set(Parser.THEMATIC_BREAK_PARSER, false)
            .toImmutable();

    private final Parser parser = Parser.builder(OPTIONS)
            .customDelimiterProcessor(Emphasis.withAsterisks())
            .customDelimiterProcessor(Emphasis.withUnderscores())
            .customInlineParserExtensionFactory(new InlineRule("<", this::tag))
            .customInlineParserExtensionFactory(new InlineRule("[!", this::link))
            .customInlineParserExtensionFactory(new InlineRule("~", MarkdownDialect::struck, InlinePatterns.TILDES))
            .customInlineParserExtensionFactory(new InlineRule("&", MarkdownDialect::characterReference))
            .customInlineParserExtensionFactory(new InlineRule("hHfFwW", this::bareUrl))
            .build();

    private Scope scope = new Scope(SourceText.of("", ""), new LinkDefinitions(Map.of()), false);
    private boolean insideLink;

    /**
     * What is being read.
     *
     * @param definitions of the slide
     * @param insideLink whether it is the text of a link, in which bare URLs are text
     */
    record Scope(SourceText text, LinkDefinitions definitions, boolean insideLink) {}

    Document parse(Scope read) {
        scope = read;
        insideLink = read.insideLink();
        return parser.parse(read.text().text());
    }

    private Optional<Node> link(Place place) {
        return LinkReader.read(place, scope.text(), scope.definitions());
    }

    private Optional<Node> bareUrl(Place place) {
        return insideLink ? Optional.empty() : BareUrls.read(place);
    }

    private Optional<Node> tag(Place place) {
        return place.match(InlinePatterns.TAG)
                .map(match -> html(place.slice(match.start(), match.end())))
                .or(() -> place.match(InlinePatterns.AUTOLINK).map(match -> autoLink(place, match)))
                .or(() -> place.match(InlinePatterns.MAIL_AUTOLINK).map(match -> mailLink(place, match)));
    }

    private Node html(BasedSequence tag) {
        if (InlinePatterns.LINK_START.matcher(tag).lookingAt()) {
            insideLink = true;
        } else if (InlinePatterns.LINK_END.matcher(tag).lookingAt()) {
            insideLink = false;
        }
        return new HtmlInline(tag);
    }

    private static Node autoLink(Place place, MatchResult match) {
        return new AutoLink(
                place.slice(match.start(), match.start(1)),
                place.slice(match.start(1), match.end(1)),
                place.slice(match.end(1), match.end()));
    }

    private static Node mailLink(Place place, MatchResult match) {
        return new MailLink(
                place.slice(match.start(), match.start(1)),
                place.slice(match.start(1), match.end(1)),
                place.slice(match.end(1), match.end()));
    }

    private static Optional<Node> struck(Place place) {
        return place.match(InlinePatterns.STRIKETHROUGH)
                .map(match -> new StruckNode(
                        place.slice(match.start(), match.end()), place.slice(match.start(2), match.end(2))));
    }

    private static Optional<Node> characterReference(Place place) {
        return place.match(InlinePatterns.CHARACTER_REFERENCE)
                .map(match -> new HtmlEntity(place.slice(match.start(), match.end())));
    }
}
