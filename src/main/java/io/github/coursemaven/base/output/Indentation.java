package io.github.coursemaven.base.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;

/** Indents each level by two blanks, and ends lines with {@code \n}. */
final class Indentation extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1;

    Indentation() {
        super(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        var indenter = new DefaultIndenter("  ", "\n");
        indentArraysWith(indenter);
        indentObjectsWith(indenter);
    }

    /** Puts the end of an array on a line of its own, even if the array is empty. */
    @Override
    public void writeEndArray(JsonGenerator generator, int items) throws IOException {
        super.writeEndArray(generator, Math.max(1, items));
    }
}
