package io.github.coursemaven.markdown.html;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.markdown.formula.Formula;
import io.github.coursemaven.markdown.formula.Tear;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes the inline content of a block. */
final class InlineHtml {

    private static final Pattern ESCAPED_BRACKET = Pattern.compile("\\\\([\\[\\]])");

    private final HtmlText html;
    private final MarkdownDialect dialect;
    private final LinkDefinitions definitions;
    private final MarkdownOptions options;
    private final Map<Location.Point, Tear> torn;
    private final List<Problem> problems = new ArrayList<>();

    /** @param torn the formulas that the division into blocks would have torn, by their places */
    InlineHtml(
            HtmlText html,
            MarkdownDialect dialect,
            LinkDefinitions definitions,
            MarkdownOptions options,
            Map<Location.Point, Tear> torn) {
        this.torn = torn;
        this.html = html;
        this.dialect = dialect;
        this.definitions = definitions;
        this.options = options;
    }

    /** What is wrong with the texts that were written. */
    List<Problem> problems() {
        return problems;
    }

    /** Writes the HTML of a text. Blanks at its ends matter beside the author's HTML, but not those before a line end. */
    void write(SourceText text) {
        var end = text.text().stripTrailing().length();
        var isLine = text.text().indexOf('\n', end) < 0;
        problems.addAll(AttributesAsText.in(text));
        writeAll(isLine ? text : text.slice(0, end), new LinkHtml(html, options.smartypants()));
    }

    /** Writes also the blanks at both ends, which the parser leaves out. */
    private void writeAll(SourceText text, LinkHtml links) {
        var start = Blanks.skipAscii(text.text(), 0);
        var end = Math.max(start, text.text().stripTrailing().length());
        html.raw(text.slice(0, start));
        write(text.slice(start, end), links);
        html.raw(text.slice(end, text.text().length()));
    }

    /** The text that the id of a heading is made from. */
    String headingText(SourceText text) {
        return new HeadingText(part -> dialect.parse(new MarkdownDialect.Scope(part, definitions, false))).of(text);
    }

    /** What would have torn a formula: it itself, or an environment in it. */
    private Optional<Tear> tornBlock(SourceText text, Formula formula) {
        if (torn.isEmpty()) {
            return Optional.empty();
        }
        var environment = Math.max(formula.start(), text.text().indexOf("\\begin{", formula.start()));
        return Optional.ofNullable(torn.get(text.locationAt(formula.start())))
                .or(() -> Optional.ofNullable(torn.get(text.locationAt(environment)))
                        .filter(tear -> environment < formula.end()));
    }

    private void write(SourceText text, LinkHtml links) {
        if (text.text().isEmpty()) {
            return;
        }
        var scope = new MarkdownDialect.Scope(text, definitions, links.isInside());
        var parsed = dialect.parse(scope);
        problems.addAll(LostFormulas.in(text, parsed));
        var formulas = MendedFormulas.of(text, parsed, formula -> tornBlock(text, formula), options);
        new Writer(text, links).all(formulas.isEmpty() ? parsed : dialect.parse(scope, formulas));
    }

    /** Writes the nodes of one text. */
    private final class Writer {

        private final SourceText source;
        private final LinkHtml links;

        Writer(SourceText source, LinkHtml links) {
            this.source = source;
            this.links = links;
        }

        private void all(Node parent) {
            for (var node : parent.getChildren()) {
                one(node);
            }
        }

        private void one(Node node) {
            if (node instanceof Text) {
                links.text(source, node.getChars());
            } else if (node instanceof Emphasis) {
                wrap("em", node);
            } else if (node instanceof StrongEmphasis) {
                wrap("strong", node);
            } else if (node instanceof StrikethroughNode struck) {
                struck(struck);
            } else if (node instanceof Code code) {
                codeSpan(code);
            } else if (node instanceof HtmlInline tag) {
                links.htmlInline(source, tag.getChars());
            } else if (node instanceof HtmlEntity entity) {
                html.raw(source, entity.getChars());
            } else if (node instanceof SoftLineBreak) {
                lineBreak(options.breaks() ? "<br>\n" : "\n", node);
            } else if (node instanceof HardLineBreak) {
                lineBreak("<br>\n", node);
            } else {
                linkOrFormula(node);
            }
        }

        private void linkOrFormula(Node node) {
            if (node instanceof LinkNode link) {
                link(link);
            } else if (node instanceof AutoLink url) {
                links.autoLink(source, url);
            } else if (node instanceof MailLink address) {
                links.mailLink(source, address.getText());
            } else if (node instanceof FormulaNode formula) {
                formula(formula.formula());
            } else {
                all(node);
            }
        }

        private void wrap(String tag, Node node) {
            html.tag("<" + tag + ">");
            all(node);
            html.tag("</" + tag + ">");
        }

        private void formula(MendedFormula mended) {
            var formula = mended.formula();
            html.formula(mended.written(source.text()), source, formula.start());
            var written = source.text().substring(formula.start(), formula.end());
            mended.tear()
                    .flatMap(tear -> tear.problem(source.locationAt(formula.start()), written))
                    .ifPresent(problems::add);
        }

        private void struck(StrikethroughNode node) {
            html.tag("<del>");
            write(part(node.text()), links);
            html.tag("</del>");
        }

        private void link(LinkNode node) {
            var text = part(node.text()).replace(ESCAPED_BRACKET, bracket -> bracket.group(1));
            if (node.isImage()) {
                links.image(text, node);
                return;
            }
            links.start(node);
            writeAll(text, links.inside());
            html.tag("</a>");
        }

        /** Writes the blanks at the start of the next line, too, which matter inside the author's {@code <pre>}. */
        private void lineBreak(String end, Node node) {
            html.tag(end);
            Optional.ofNullable(node.getNext())
                    .map(next -> node.baseSubSequence(node.getEndOffset(), next.getStartOffset()))
                    .ifPresent(blanks -> html.raw(source, blanks));
        }

        private void codeSpan(Code node) {
            var text = node.getText().toString().replace('\n', ' ');
            var padded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
            html.tag("<code>");
            html.code(
                    padded ? text.substring(1, text.length() - 1) : text,
                    source,
                    node.getText().getStartOffset());
            html.tag("</code>");
        }

        private SourceText part(BasedSequence chars) {
            return source.slice(chars.getStartOffset(), chars.getEndOffset());
        }
    }
}
