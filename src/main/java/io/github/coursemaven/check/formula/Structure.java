package io.github.coursemaven.check.formula;

import java.util.Optional;
import java.util.Set;

/** Finds what is not known, not closed or not complete in a formula, as the engine reads it. */
final class Structure {

    /** Browsers set formulas that are somewhat deeper, depending on what they hold. */
    private static final int DEEPEST = 150;

    private static final Set<String> LIMITS = Set.of("limits", "nolimits", "displaylimits");
    private static final Set<String> LINES = Set.of("hline", "hdashline");
    private static final Set<String> BETWEEN_ROWS = Set.of("\\", "cr", "crcr", "hline", "hdashline", "tabularnewline");

    private final KnownCommands known;
    private final Commands commands;
    private final Repetitions repetitions = new Repetitions();
    private final Numbering numbering;
    private TexCursor cursor;
    private Optional<String> fault = Optional.empty();
    private int depth;
    private boolean isClosed;
    private boolean isEmptyCell;
    private boolean hasOperator;

    Structure(String tex, KnownCommands known) {
        this.cursor = new TexCursor(tex);
        this.known = known;
        this.commands = new Commands(this, known);
        this.numbering = new Numbering(known);
    }

    /** What is wrong. */
    Optional<String> fault() {
        part(Opening.NONE);
        return fault;
    }

    TexCursor cursor() {
        return cursor;
    }

    Numbering numbering() {
        return numbering;
    }

    boolean isFaulty() {
        return fault.isPresent();
    }

    void fail(String message) {
        fault = fault.or(() -> Optional.of(message));
    }

    /** Reads a text that is an argument, apart from what follows it. */
    void apart(String tex, Opening opening) {
        var outer = cursor;
        cursor = new TexCursor(tex);
        repetitions.argument(() -> part(opening));
        cursor = outer;
    }

    /** Reads a part to its end, which is read, too. */
    void part(Opening opening) {
        if (++depth > DEEPEST) {
            fail("the formula is nested more than " + DEEPEST + " deep, which browsers may not show; make it simpler");
            return;
        }
        repetitions.part(() -> items(opening));
        isClosed = false;
        depth--;
    }

    private void items(Opening opening) {
        var base = new Base(false, false, true);
        var isOperator = false;
        var hasSigns = false;
        isClosed = false;
        isEmptyCell = true;
        while (!isClosed && fault.isEmpty() && !isAtEndOf(opening)) {
            hasSigns |= !cursor.isAt('\\') && !cursor.isAt('^') && !cursor.isAt('_') && !cursor.isAt('{');
            base = item(opening, base);
            isOperator |= base.isOperator();
            cursor.notClosed().ifPresent(this::fail);
        }
        hasOperator = isOperator && !hasSigns;
    }

    /** Notes that an environment begins. */
    void begin(String environment, Opening opening) {
        repetitions.environment(environment, opening, isEmptyCell).ifPresent(this::fail);
        numbering.begin(environment);
    }

    private boolean isAtEndOf(Opening opening) {
        cursor.skipBlanks();
        if (cursor.isAtEnd()) {
            if (!opening.isWhole()) {
                fail(opening.notClosed());
            }
            return true;
        }
        var isBrace = cursor.skip('}');
        if (isBrace && !opening.equals(Opening.BRACE)) {
            fail(opening.isWhole() ? "a '}' closes nothing; remove it, or write '\\}'" : opening.notClosed());
        }
        return isBrace;
    }

    private Base item(Opening opening, Base base) {
        var c = cursor.next();
        if (c != '\\') {
            return sign(c, opening, base);
        }
        var written = cursor.name();
        if (commands.isReplaced(written)) {
            return new Base(true, true, base.isStart());
        }
        var name = known.resolved(written);
        if (LIMITS.contains(name)) {
            if (!base.takesLimits()) {
                fail("'\\" + name + "' follows no operator; write it after one, such as '\\sum', or use '\\mathop{…}'");
            }
            return base;
        }
        if (LINES.contains(name) && opening.holdsTable() && !base.isStart()) {
            fail("'\\" + name + "' is not at the beginning of a row; write it there");
        }
        command(written, name, opening);
        return new Base(known.is("operator", name), known.is("grouped", name), BETWEEN_ROWS.contains(name));
    }

    private void command(String written, String name, Opening opening) {
        repetitions.command(name).ifPresent(this::fail);
        if (BETWEEN_ROWS.contains(name) || name.equals("end") || name.equals("middle")) {
            repetitions.endCell();
            numbering.endRow(opening);
            isEmptyCell = true;
        }
        var isEmpty = isEmptyCell && !name.equals("begin");
        if (name.equals("end") || name.equals("right")) {
            close(name, opening);
        } else {
            commands.read(written, opening);
        }
        isEmptyCell = isEmpty;
    }

    private Base sign(char c, Opening opening, Base base) {
        switch (c) {
            case '{' -> part(Opening.BRACE);
            case '^', '_' -> script(c, base);
            case '&' -> {
                repetitions.endCell();
                if (!opening.holdsTable()) {
                    fail("'&' is not in a matrix or another environment; write '\\&'");
                }
            }
            case '\'' -> {
                if (base.isAbove()) {
                    fail("a prime follows '^'; write it before '^'");
                }
            }
            case '#' -> fail("'#' is not a sign for formulas; write '\\#'");
            default -> {}
        }
        isEmptyCell = c == '&';
        return c == '^' || c == '_' ? base : new Base(c == '{' && hasOperator);
    }

    private void script(char sign, Base base) {
        if (base.add(sign)) {
            fail("'" + sign + "' follows a part that has one; put that part in braces");
        }
        cursor.skipBlanks();
        if (cursor.isAtEnd() || cursor.isAt('}') || cursor.isAt('&')) {
            fail("nothing follows '" + sign + "'; write what belongs there, or '{}'");
        } else if (cursor.isAt('^') || cursor.isAt('_') || cursor.isAt('\'')) {
            fail("'" + cursor.next() + "' follows '" + sign + "'; put what belongs there in braces");
        } else if (cursor.skip('{')) {
            part(Opening.BRACE);
        } else if (cursor.next() == '\\') {
            scriptCommand(sign);
        }
    }

    private void scriptCommand(char sign) {
        var name = cursor.name();
        if (commands.isReplaced(name)) {
            if (!isFaulty()) {
                script(sign, new Base(false));
            }
        } else if (name.equals("begin") || LIMITS.contains(name) || known.is("apart", name)) {
            fail("'\\" + name + "' follows '" + sign + "'; put it in braces");
        } else {
            commands.read(name, Opening.NONE);
        }
    }

    private void close(String name, Opening opening) {
        isClosed = true;
        if (name.equals("right")) {
            if (!opening.equals(Opening.LEFT)) {
                fail(
                        opening.isWhole()
                                ? "'\\right' has no '\\left'; add '\\left.' or the opening bracket"
                                : opening.notClosed());
            }
            commands.delimiter("\\right");
            return;
        }
        var environment = cursor.argument();
        var own = known.ownEnvironment(environment);
        if (own.isPresent()) {
            isClosed = false;
            commands.replace(environment, own.get().end());
        } else if (opening.written().equals("\\begin{" + environment + "}")) {
            numbering.end(environment);
        } else {
            fail(
                    opening.isWhole()
                            ? "'\\end{" + environment + "}' has no '\\begin{" + environment + "}'; add it"
                            : opening.notClosed());
        }
    }
}
