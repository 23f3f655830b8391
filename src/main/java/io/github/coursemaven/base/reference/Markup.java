package io.github.coursemaven.base.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * HTML or CSS with gaps in place of its references, so that each page can fill in addresses that work from where it is.
 *
 * @param literals the HTML before, between and after the references; one more than there are references
 */
public record Markup(List<String> literals, List<Reference> references) {

    private static final String KEPT_VALUE = String.valueOf(ReservedCharacters.KEPT_VALUE);

    public static final Markup EMPTY = new Markup(List.of(""), List.of());

    public Markup {
        literals = List.copyOf(literals);
        references = List.copyOf(references);
        if (literals.size() != references.size() + 1) {
            throw new IllegalArgumentException(literals.size() + " literals for " + references.size() + " references");
        }
    }

    /**
     * Reads HTML in which {@link ReferenceMarks} stand for references.
     *
     * @param marked the references by their number in the marks
     */
    static Markup of(String html, List<Reference> marked) {
        var literals = new ArrayList<String>();
        var references = new ArrayList<Reference>();
        var end = 0;
        var matcher = ReferenceMarks.MARK.matcher(html);
        while (matcher.find()) {
            var reference = ReferenceMarks.referenceAt(matcher, marked);
            if (reference.isPresent()) {
                literals.add(html.substring(end, matcher.start()));
                references.add(reference.get());
                end = matcher.end();
            }
        }
        literals.add(html.substring(end));
        literals.replaceAll(literal -> literal.replace(KEPT_VALUE, ""));
        return new Markup(literals, references);
    }

    /** Whether there is no HTML. */
    public boolean isEmpty() {
        return references.isEmpty() && literals.get(0).isEmpty();
    }

    /** This HTML, and other HTML after it. */
    public Markup then(Markup other) {
        var all = new ArrayList<>(literals.subList(0, references.size()));
        all.add(literals.get(references.size()) + other.literals.get(0));
        all.addAll(other.literals.subList(1, other.literals.size()));
        return new Markup(
                all,
                Stream.concat(references.stream(), other.references.stream()).toList());
    }

    /** The HTML with each reference replaced by what the function returns, escaped. */
    public String with(Function<Reference, String> written) {
        return filled(reference -> escape(written.apply(reference)));
    }

    /** The same for CSS, or for the value of an attribute: nothing is escaped. */
    public String valueWith(Function<Reference, String> written) {
        return filled(written);
    }

    private String filled(Function<Reference, String> written) {
        if (references.isEmpty()) {
            return literals.get(0);
        }
        var text = new StringBuilder(literals.get(0));
        for (var index = 0; index < references.size(); index++) {
            text.append(written.apply(references.get(index))).append(literals.get(index + 1));
        }
        return text.toString();
    }

    /** The HTML with each reference as its author wrote it. */
    public String asWritten() {
        return with(Reference::written);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
