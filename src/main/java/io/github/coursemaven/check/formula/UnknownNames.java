package io.github.coursemaven.check.formula;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds commands, environments and packages that nobody defines, and reads the definitions of others. */
final class UnknownNames {

    /** Read by the command before it. */
    private static final String OF = "of";

    /** Definitions in definitions are read so deep; the names in what is deeper are not looked at. */
    private static final int DEEPEST = 100;

    private static final Set<String> OTHER_LANGUAGES = Set.of("ce", "pu");

    private final KnownCommands known;
    private final Definitions definitions;
    private final Set<String> seen = new HashSet<>();
    private Optional<String> fault = Optional.empty();
    private boolean isPlain = true;
    private int depth;

    UnknownNames(KnownCommands known) {
        this.known = known;
        this.definitions = new Definitions(known);
    }

    /** Whether each brace, bracket and environment is closed where it is written, not in a command of the author. */
    boolean isPlain() {
        return isPlain;
    }

    /** What is wrong with the names in a formula. */
    Optional<String> in(String tex) {
        var cursor = new TexCursor(tex);
        while (fault.isEmpty() && !cursor.isAtEnd()) {
            switch (cursor.next()) {
                case '%' -> cursor.skipPast('\n');
                case '\\' -> command(cursor.name(), cursor);
                default -> {}
            }
        }
        return fault;
    }

    private void command(String name, TexCursor cursor) {
        if (definitions.read(name, cursor) || name.isEmpty() || name.equals(OF)) {
            return;
        }
        switch (name) {
            case "begin", "end" -> environment(cursor.argument());
            case "verb" -> cursor.skipPast(cursor.isAtEnd() ? '|' : cursor.next());
            case "require" ->
                known.add(cursor.argument().strip().replaceFirst("\\.js$", "").toLowerCase(Locale.ROOT));
            default -> other(name, cursor);
        }
    }

    private void environment(String name) {
        if (known.afterEnvironment(name).isEmpty()) {
            fault = Optional.of("'" + name + "' is not an environment for formulas; check its name");
        }
        isPlain &= known.body(name).isEmpty();
    }

    private void other(String name, TexCursor cursor) {
        var follows = known.afterCommand(name);
        if (follows.isEmpty()) {
            fault = Optional.of(
                    "'\\" + name + "' is not a command for formulas; check its spelling, or define it by \\newcommand");
            return;
        }
        known.body(name).filter(body -> seen.add(name)).ifPresent(this::body);
        if (OTHER_LANGUAGES.contains(name)) {
            cursor.argument();
        } else {
            skipTexts(follows.get(), cursor);
        }
    }

    private void body(String body) {
        isPlain &= !body.contains("\\begin")
                && !body.contains("\\end")
                && !body.contains("\\left")
                && !body.contains("\\right")
                && !body.contains("&");
        if (depth < DEEPEST) {
            depth++;
            in(body);
            depth--;
        }
    }

    /** Arguments that are not formulas may have anything in them. */
    private static void skipTexts(String follows, TexCursor cursor) {
        for (var place = 0; place < follows.length(); place++) {
            switch (follows.charAt(place)) {
                case 's' -> cursor.skip('*');
                case 'o' -> cursor.option();
                case 't' -> cursor.argument();
                default -> {
                    return;
                }
            }
        }
    }
}
