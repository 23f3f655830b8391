package io.github.coursemaven.markdown.html;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import io.github.coursemaven.markdown.formula.Formula;
import io.github.coursemaven.markdown.formula.Tear;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Where the markup of a text begins and ends, beside its formulas. */
final class MarkupEdges {

    private final TreeMap<Integer, Edge> edges = new TreeMap<>();
    private final TreeMap<Integer, Formula> formulas = new TreeMap<>();
    private final MarkdownOptions options;

    /**
     * What begins or ends at an offset.
     *
     * @param otherEnd the offset of its other end
     * @param sure whether its signs are hardly ever signs of a formula
     */
    private record Edge(Tear tear, int otherEnd, boolean sure) {}

    MarkupEdges(Paragraph parsed, List<Formula> formulas, MarkdownOptions options) {
        this.options = options;
        formulas.forEach(formula -> this.formulas.put(formula.start(), formula));
        collect(parsed);
    }

    /** What begins or ends in a formula. */
    Inside inside(Formula formula) {
        return new Inside(
                formula,
                edges.subMap(formula.start(), false, formula.end(), false).values());
    }

    /** The markup with an end inside a formula. */
    final class Inside {
        private final Formula formula;
        private final Collection<Edge> inside;

        private Inside(Formula formula, Collection<Edge> inside) {
            this.formula = formula;
            this.inside = inside;
        }

        /** What it would do to the formula. */
        List<Tear> tears() {
            return inside.stream().map(Edge::tear).toList();
        }

        /**
         * Whether the delimiters of the formula are in different elements, as in {@code **$_** and **$@**}, so that MathJax 2 would
         * not see a formula. Markup that both begins and ends in formulas, or that is at one delimiter only, may be a part of them.
         */
        boolean divides() {
            var crossing = inside.stream()
                    .filter(edge -> edge.otherEnd() <= formula.start() || edge.otherEnd() >= formula.end())
                    .filter(edge -> !isInFormula(edge.otherEnd()))
                    .toList();
            return crossing.stream().anyMatch(Edge::sure)
                    || (crossing.stream().anyMatch(edge -> edge.otherEnd() <= formula.start())
                            && crossing.stream().anyMatch(edge -> edge.otherEnd() >= formula.end()));
        }
    }

    private boolean isInFormula(int offset) {
        return Optional.ofNullable(formulas.lowerEntry(offset))
                .filter(before -> offset < before.getValue().end())
                .isPresent();
    }

    private void collect(Node parent) {
        for (var node : parent.getChildren()) {
            if (node instanceof Text) {
                continue;
            }
            tear(node).ifPresent(tear -> {
                var sure = node instanceof StrongEmphasis || node instanceof LinkNode;
                edges.put(node.getStartOffset(), new Edge(tear, node.getEndOffset(), sure));
                edges.put(node.getEndOffset(), new Edge(tear, node.getStartOffset(), sure));
            });
            collect(node);
        }
    }

    private Optional<Tear> tear(Node node) {
        if (node instanceof HardLineBreak
                || (options.breaks() && node instanceof SoftLineBreak)
                || MendedFormula.LINE_BREAK.matcher(node.getChars()).matches()) {
            return Optional.of(Tear.HARMLESS);
        }
        if (node instanceof LinkNode || node instanceof AutoLink) {
            return Optional.of(Tear.LINK);
        }
        if (node instanceof StrikethroughNode) {
            return Optional.of(Tear.STRUCK);
        }
        if (node instanceof HtmlInline) {
            return Optional.of(Tear.HTML);
        }
        return node.hasChildren() ? Optional.of(Tear.EMPHASIS) : Optional.empty();
    }
}
