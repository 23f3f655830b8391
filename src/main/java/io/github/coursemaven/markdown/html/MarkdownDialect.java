package io.github.coursemaven.markdown.html;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.problem.TooComplex;
import io.github.coursemaven.markdown.html.InlineRule.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;

/**
 * Inline markup. flexmark reads emphasis, code, escapes and line breaks; links, URLs, raw HTML, character references and
 * strikethrough follow marked 4.3, where they differ from CommonMark. Blocks are divided elsewhere, so the only blocks here are
 * paragraphs. For one thread, because the parser holds what it reads as its state.
 */
public final class MarkdownDialect {

    private static final DataHolder OPTIONS = new MutableDataSet()
            .setFrom(ParserEmulationProfile.COMMONMARK)
            .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
            .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
            .toImmutable();

    private final List<InlineParserExtensionFactory> rules = List.of(
            rule("<", this::tag),
            rule("[!]", this::link),
            rule("~", MarkdownDialect::struck),
            rule("&", MarkdownDialect::characterReference),
            rule("hHfFwW", this::bareUrl),
            rule("`", MarkdownDialect::code));
    private final InlineParser parser = parser(rules);
    /** Made when a text needs it: few decks have formulas that Markdown would tear. */
    private Optional<InlineParser> parserWithFormulas = Optional.empty();

    private Map<Integer, MendedFormula> formulas = Map.of();
    private Scope scope = new Scope(SourceText.of("", ""), new LinkDefinitions(Map.of()), false);
    private InlineText text = new InlineText(BasedSequence.EMPTY);
    private boolean insideLink;
    private boolean insideCode;

    /**
     * What is being read.
     *
     * @param definitions of the slide
     * @param insideLink whether it is the text of a link, in which bare URLs are text
     */
    record Scope(SourceText text, LinkDefinitions definitions, boolean insideLink) {}

    /** @throws TooComplex if a text is over a limit for what flexmark gets at once */
    Paragraph parse(Scope read) {
        return parse(read, parser);
    }

    /** Reads a text again, with its formulas as they are. */
    Paragraph parse(Scope read, Map<Integer, MendedFormula> asTheyAre) {
        formulas = asTheyAre;
        var withFormulas = parserWithFormulas.orElseGet(() -> parser(withFormulas()));
        parserWithFormulas = Optional.of(withFormulas);
        return parse(read, withFormulas);
    }

    private Paragraph parse(Scope read, InlineParser parser) {
        InlineLimits.check(read.text());
        return PlainText.is(read.text().text()) ? plain(read.text()) : marked(read, parser);
    }

    private static Paragraph plain(SourceText read) {
        var chars = BasedSequence.of(read.text());
        var paragraph = new Paragraph(chars);
        if (!chars.isBlank()) {
            paragraph.appendChild(new Text(chars.trim()));
        }
        return paragraph;
    }

    private Paragraph marked(Scope read, InlineParser parser) {
        scope = read;
        insideLink = read.insideLink();
        insideCode = false;
        text = new InlineText(BasedSequence.EMPTY);
        var chars = BasedSequence.of(read.text().text());
        var paragraph = new Paragraph(chars);
        parser.parse(chars, paragraph);
        return paragraph;
    }

    private InlineParser parser(List<InlineParserExtensionFactory> rules) {
        var marks = InlineParserImpl.calculateDelimiterProcessors(
                OPTIONS, List.of(Emphasis.withAsterisks(this::isMasked), Emphasis.withUnderscores(this::isMasked)));
        var characters = InlineParserImpl.calculateDelimiterCharacters(OPTIONS, marks.keySet());
        var parser = new InlineParserImpl(
                OPTIONS,
                InlineParserImpl.calculateSpecialCharacters(OPTIONS, characters),
                characters,
                marks,
                InlineParserImpl.calculateLinkRefProcessors(OPTIONS, List.of()),
                rules);
        parser.initializeDocument(new Document(OPTIONS, BasedSequence.EMPTY));
        return parser;
    }

    private List<InlineParserExtensionFactory> withFormulas() {
        var all = new ArrayList<InlineParserExtensionFactory>();
        all.add(new InlineRule("$\\", this::textOf, this::formula));
        all.addAll(rules);
        return all;
    }

    /** Nothing is masked in a text without characters that a rule looks at. */
    private boolean isMasked(int offset) {
        return text.masks().contain(offset - text.slice(0, 0).getStartOffset());
    }

    private InlineParserExtensionFactory rule(String characters, InlineRule.Reader reader) {
        return new InlineRule(characters, this::textOf, reader);
    }

    private InlineText textOf(BasedSequence chars) {
        text = text.isOf(chars) ? text : new InlineText(chars);
        return text;
    }

    private Reading formula(InlineText text, int index) {
        var formula = Optional.ofNullable(formulas.get(index));
        return formula.map(found -> {
                    var end = found.formula().end();
                    return Reading.of(new FormulaNode(text.slice(index, end), found), end);
                })
                .orElse(Reading.none(index));
    }

    private Reading link(InlineText text, int index) {
        var reading = LinkReader.read(text, index, scope.text(), scope.definitions());
        if (!insideCode) {
            var unread = reading.node().isEmpty()
                    ? UnreadLinks.at(text, index, scope.text())
                    : UnreadAttributes.after(text, reading.end(), scope.text());
            unread.ifPresent(scope.definitions()::unread);
        }
        return reading;
    }

    private Reading bareUrl(InlineText text, int index) {
        var end = insideLink ? OptionalInt.empty() : text.urls().end(index);
        if (end.isEmpty()) {
            return Reading.text(text.urls().plainEnd(index));
        }
        var url = text.slice(index, end.getAsInt());
        return Reading.of(
                new AutoLink(url.subSequence(0, 0), url, url.subSequence(url.length(), url.length())), end.getAsInt());
    }

    private Reading tag(InlineText text, int index) {
        var end = text.tags().end(index);
        if (end.isPresent()) {
            if (!insideCode && text.text().startsWith("<img", index)) {
                UnreadAttributes.after(text, end.getAsInt(), scope.text()).ifPresent(scope.definitions()::unread);
            }
            return Reading.of(html(text.slice(index, end.getAsInt())), end.getAsInt());
        }
        return text.match(InlinePatterns.AUTOLINK, index)
                .map(match -> Reading.of(autoLink(text, match), match.end()))
                .or(() -> text.match(InlinePatterns.MAIL_AUTOLINK, index)
                        .map(match -> Reading.of(mailLink(text, match), match.end())))
                .orElseGet(() -> noTag(text, index));
    }

    private Reading noTag(InlineText text, int index) {
        if (!insideCode) {
            UnreadAutolinks.at(text, index, scope.text()).ifPresent(scope.definitions()::unread);
        }
        return Reading.text(index + 1);
    }

    private Node html(BasedSequence tag) {
        insideLink = InlinePatterns.isInsideLink(tag, insideLink);
        insideCode = InlinePatterns.isInsideCode(tag, insideCode);
        return new HtmlInline(tag);
    }

    private static Node autoLink(InlineText text, MatchResult match) {
        return new AutoLink(
                text.slice(match.start(), match.start(1)),
                text.slice(match.start(1), match.end(1)),
                text.slice(match.end(1), match.end()));
    }

    private static Node mailLink(InlineText text, MatchResult match) {
        return new MailLink(
                text.slice(match.start(), match.start(1)),
                text.slice(match.start(1), match.end(1)),
                text.slice(match.end(1), match.end()));
    }

    private static Reading struck(InlineText text, int index) {
        var tildes = text.tildes().opening(index);
        var closing = text.tildes().closing(index);
        if (closing.isEmpty()) {
            return Reading.text(text.tildes().plainEnd(index));
        }
        var end = closing.getAsInt() + tildes;
        return Reading.of(
                new StrikethroughNode(text.slice(index, end), text.slice(index + tildes, closing.getAsInt())), end);
    }

    private static Reading characterReference(InlineText text, int index) {
        return text.match(InlinePatterns.CHARACTER_REFERENCE, index)
                .map(match -> Reading.of(new HtmlEntity(text.slice(index, match.end())), match.end()))
                .orElse(Reading.text(index + 1));
    }

    private static Reading code(InlineText text, int index) {
        var start = text.backticks().end(index);
        var closing = text.backticks().closing(index);
        if (closing.isEmpty()) {
            return Reading.text(start);
        }
        var end = closing.getAsInt() + start - index;
        return Reading.of(
                new Code(
                        text.slice(index, start),
                        text.slice(start, closing.getAsInt()),
                        text.slice(closing.getAsInt(), end)),
                end);
    }
}
