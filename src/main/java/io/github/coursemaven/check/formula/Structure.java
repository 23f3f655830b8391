package io.github.coursemaven.check.formula;

import java.util.Optional;
import java.util.Set;

/** Finds what is not closed or not complete in a formula, as the engine reads it. */
final class Structure {

    private static final int DEEPEST = 100;
    private static final Set<String> RAW = Set.of("ce", "pu");
    private static final Set<String> LIMITS = Set.of("limits", "nolimits", "displaylimits");

    private final TexCursor cursor;
    private final KnownCommands known;
    private Optional<String> fault = Optional.empty();
    private int depth;
    private boolean isClosed;

    Structure(String tex, KnownCommands known) {
        this.cursor = new TexCursor(tex);
        this.known = known;
    }

    /** The scripts that the last base has. */
    private static final class Scripts {
        private boolean above;
        private boolean below;

        boolean add(char sign) {
            var isSecond = sign == '_' ? below : above;
            below |= sign == '_';
            above |= sign == '^';
            return isSecond;
        }
    }

    /** What is wrong. */
    Optional<String> fault() {
        part(Opening.NONE);
        return fault.filter(message -> !message.isEmpty());
    }

    /** Reads a part to its end, which is read, too. */
    private void part(Opening opening) {
        if (++depth > DEEPEST) {
            fail("");
            return;
        }
        var scripts = new Scripts();
        isClosed = false;
        while (!isClosed && fault.isEmpty() && !isAtEndOf(opening)) {
            scripts = item(opening, scripts);
        }
        isClosed = false;
        depth--;
    }

    private boolean isAtEndOf(Opening opening) {
        cursor.skipBlanks();
        if (cursor.isAtEnd()) {
            if (!opening.equals(Opening.NONE)) {
                fail(opening.notClosed());
            }
            return true;
        }
        var isBrace = cursor.skip('}');
        if (isBrace && !opening.isBrace()) {
            fail(
                    opening.equals(Opening.NONE)
                            ? "a '}' closes nothing; remove it, or write '\\}'"
                            : opening.notClosed());
        }
        return isBrace;
    }

    private Scripts item(Opening opening, Scripts scripts) {
        var c = cursor.next();
        if (c != '\\') {
            return sign(c, opening, scripts);
        }
        var name = cursor.name();
        if (name.equals("end") || name.equals("right")) {
            close(name, opening);
            isClosed = true;
        } else {
            command(name, opening);
        }
        return LIMITS.contains(name) ? scripts : new Scripts();
    }

    private Scripts sign(char c, Opening opening, Scripts scripts) {
        switch (c) {
            case '{' -> part(Opening.BRACE);
            case '^', '_' -> script(c, scripts);
            case '&' -> {
                if (!opening.holdsTable()) {
                    fail("'&' is not in a matrix or another environment; write '\\&'");
                }
            }
            case '\'' -> {
                if (scripts.above) {
                    fail("a prime follows '^'; write it before '^'");
                }
            }
            case '#' -> fail("'#' is not a sign for formulas; write '\\#'");
            default -> {}
        }
        return c == '^' || c == '_' ? scripts : new Scripts();
    }

    private void script(char sign, Scripts scripts) {
        if (scripts.add(sign)) {
            fail("'" + sign + "' follows a part that has one; put that part in braces");
        }
        cursor.skipBlanks();
        if (cursor.isAtEnd() || cursor.isAt('}') || cursor.isAt('&')) {
            fail("nothing follows '" + sign + "'; write what belongs there, or '{}'");
        } else if (cursor.skip('{')) {
            part(Opening.BRACE);
        } else if (cursor.next() == '\\') {
            command(cursor.name(), Opening.NONE);
        }
    }

    private void command(String name, Opening opening) {
        switch (name) {
            case "hline", "hdashline" -> {
                if (!opening.holdsTable()) {
                    fail("'\\" + name + "' is not in an array; remove it");
                }
            }
            case "begin" -> environment(cursor.argument());
            case "left" -> {
                delimiter("\\left");
                part(Opening.LEFT);
            }
            case "middle" -> {
                if (!opening.equals(Opening.LEFT)) {
                    fail("'\\middle' is not between '\\left' and '\\right'; add them");
                }
                delimiter("\\middle");
            }
            case "verb" -> cursor.skipPast(cursor.isAtEnd() ? '|' : cursor.next());
            default -> {
                if (!new Definitions(known).read(name, cursor)) {
                    arguments(name);
                }
            }
        }
    }

    private void close(String name, Opening opening) {
        if (name.equals("right")) {
            if (!opening.equals(Opening.LEFT)) {
                fail(
                        opening.equals(Opening.NONE)
                                ? "'\\right' has no '\\left'; add '\\left.' or the opening bracket"
                                : opening.notClosed());
            }
            delimiter("\\right");
            return;
        }
        var environment = cursor.argument();
        if (!opening.equals(Opening.environment(environment))) {
            fail(
                    opening.equals(Opening.NONE)
                            ? "'\\end{" + environment + "}' has no '\\begin{" + environment + "}'; add it"
                            : opening.notClosed());
        }
    }

    private void environment(String name) {
        for (var missing = known.afterEnvironment(name).orElse("").length(); missing > 0; missing--) {
            cursor.option();
            argument('t', "\\begin{" + name + "}");
        }
        part(Opening.environment(name));
    }

    private void delimiter(String command) {
        cursor.skipBlanks();
        var token = cursor.isAtEnd() ? "" : String.valueOf(cursor.next());
        var delimiter = token.equals("\\") ? token + cursor.name() : token;
        if (!known.isDelimiter(delimiter) && fault.isEmpty()) {
            fail("'" + command + "' needs a bracket after it, such as '(' or '\\{', or '.' for none");
        }
    }

    private void arguments(String name) {
        var follows = RAW.contains(name) ? "t" : known.afterCommand(name).orElse("");
        for (var place = 0; place < follows.length() && fault.isEmpty(); place++) {
            var kind = follows.charAt(place);
            switch (kind) {
                case 's' -> cursor.skip('*');
                case 'o' -> cursor.option();
                default -> argument(kind, "\\" + name);
            }
        }
    }

    private void argument(char kind, String command) {
        cursor.skipBlanks();
        if (cursor.isAtEnd() || cursor.isAt('}')) {
            fail("an argument of '" + command + "' is missing; write it in braces");
        } else if (kind == 't') {
            cursor.argument();
        } else if (cursor.skip('{')) {
            part(kind == 'a' ? Opening.TABLE : Opening.BRACE);
        } else if (cursor.next() == '\\') {
            var name = cursor.name();
            if (!RAW.contains(name) && known.afterCommand(name).orElse("").matches("s?o?[amt]+")) {
                fail("'\\" + name + "' takes an argument, so it must be in braces after '" + command + "'");
            }
        }
    }

    private void fail(String message) {
        if (fault.isEmpty()) {
            fault = Optional.of(message);
        }
    }
}
