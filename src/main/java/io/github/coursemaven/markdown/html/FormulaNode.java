package io.github.coursemaven.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A formula that is taken as its author meant it. */
final class FormulaNode extends Node {

    private final MendedFormula formula;

    FormulaNode(BasedSequence chars, MendedFormula formula) {
        super(chars);
        this.formula = formula;
    }

    MendedFormula formula() {
        return formula;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
