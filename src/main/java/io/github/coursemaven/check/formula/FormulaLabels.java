package io.github.coursemaven.check.formula;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The labels that the formulas of a deck have, for references such as {@code \eqref{a}}. */
public final class FormulaLabels {

    private static final Pattern LABEL = Pattern.compile("\\\\label\\s*+\\{([^{}]*+)}");
    private static final Pattern REFERENCE = Pattern.compile("\\\\(?:eq)?ref\\s*+\\{([^{}]*+)}");

    private final Set<String> labels = new HashSet<>();
    private boolean anyByMacros;

    /** @param tex formulas, and the texts of macros */
    public FormulaLabels(Stream<String> tex) {
        tex.map(LABEL::matcher).forEach(label -> {
            while (label.find()) {
                labels.add(label.group(1));
                anyByMacros |= label.group(1).indexOf('#') >= 0;
            }
        });
    }

    /** What is wrong with the references of a formula; nothing where a macro may make the label. */
    public Optional<String> fault(String tex) {
        var reference = REFERENCE.matcher(tex);
        while (!anyByMacros && reference.find()) {
            var label = reference.group(1);
            if (!labels.contains(label) && label.indexOf('#') < 0) {
                return Optional.of(
                        "'" + reference.group() + "' leads nowhere, because no formula of the deck has the label '"
                                + label + "'; add '\\label{" + label + "}' to the formula, or check the name");
            }
        }
        return Optional.empty();
    }
}
