package io.github.coursemaven.check.proof;

import io.github.coursemaven.base.files.EditDistance;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How much must be known of the code on slides that comes from files. Each level asks for what those before it do. */
public enum ProofLevel {

    /** Nothing: what is wrong with such code is a warning. */
    OFF,

    /** Its source is there, and the slide shows what it says. */
    EXIST,

    /** It is compiled, and no test of it has failed. */
    COMPILED,

    /** Tests of it have passed. */
    TESTED;

    /** The name as users write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a user has written this level. */
    public boolean isWritten(String text) {
        return id().equals(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether this level asks for what another one does. */
    boolean asksFor(ProofLevel other) {
        return compareTo(other) >= 0;
    }

    /**
     * The level that a user has written.
     *
     * @throws IllegalArgumentException with a message if the text is not a level
     */
    public static ProofLevel of(String text) {
        return Arrays.stream(values())
                .filter(level -> level.isWritten(text))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("'" + text.strip() + "' is not a level; " + cure(text)));
    }

    private static String cure(String text) {
        List<String> ids = Arrays.stream(values()).map(ProofLevel::id).toList();
        return EditDistance.nearest(text.strip(), ids)
                .map(near -> "did you mean '" + near + "'?")
                .orElse("use " + String.join(", ", ids.subList(0, ids.size() - 1)) + " or " + ids.get(ids.size() - 1));
    }
}
