package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.markdown.html.ForeignText;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The whole text of a slide, its notes included, and what of it is neither code nor something else. All texts have the same length,
 * and are worked out when they are first needed. For one thread.
 */
final class SlideSource {

    private static final Pattern NOTE = Pattern.compile("(?i)note");

    private final SourceText text;
    private final boolean mayHaveNotes;
    private Optional<CodeFences> fences = Optional.empty();
    private Optional<String> withoutCode = Optional.empty();
    private Optional<String> withoutForeign = Optional.empty();

    private SlideSource(SourceText text) {
        this.text = text;
        this.mayHaveNotes = NOTE.matcher(text.text()).find();
    }

    static SlideSource of(SourceText slide) {
        return new SlideSource(slide);
    }

    SourceText text() {
        return text;
    }

    /** Whether a text is in it, perhaps in code. */
    boolean has(String part) {
        return text.text().contains(part);
    }

    /** Whether something in it may be a line that begins notes. */
    boolean mayHaveNotes() {
        return mayHaveNotes;
    }

    /** Its code fences. */
    CodeFences fences() {
        var found = fences.orElseGet(() -> CodeFences.in(text.text()));
        fences = Optional.of(found);
        return found;
    }

    /** With blanks instead of code. */
    String withoutCode() {
        var blanked = withoutCode.orElseGet(() -> CodeText.blanked(text.text(), fences()));
        withoutCode = Optional.of(blanked);
        return blanked;
    }

    /** With blanks instead of code, of comments, and of what is in elements that are not Markdown. */
    String withoutForeign() {
        var blanked = withoutForeign.orElseGet(() -> ForeignText.blanked(withoutCode()));
        withoutForeign = Optional.of(blanked);
        return blanked;
    }
}
