package io.github.coursemaven.check.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what follows a command, and puts in place of an author's command what it stands for. */
final class Commands {

    /** The limits of the engine. */
    private static final int MOST_REPLACED = 10_000;

    private static final int LONGEST = 5 * 1024;

    private static final Set<String> RAW = Set.of("ce", "pu");
    private static final Pattern COLUMNS =
            Pattern.compile("(?:[lcr|:\\s]|[pmbwWP@!<>*]|\\{[^{}]*(?:\\{[^{}]*\\}[^{}]*)*\\})*");

    private final Structure structure;
    private final KnownCommands known;
    private final SpecialCommands special;
    private final ColorCommands colors;
    private final CharacterCommands characters;
    private int replaced;
    private boolean hasOwnColumns;

    Commands(Structure structure, KnownCommands known) {
        this.structure = structure;
        this.known = known;
        this.special = new SpecialCommands(structure, known, this);
        this.colors = new ColorCommands(structure, known, this);
        this.characters = new CharacterCommands(structure, this);
    }

    /** Whether it is an author's command, which is replaced by its text then. */
    boolean isReplaced(String name) {
        var macro = known.macro(name);
        macro.ifPresent(own -> replace("\\" + name, own.with(values(own, "\\" + name))));
        return macro.isPresent();
    }

    /** Puts a text in place of what is read. */
    void replace(String what, String text) {
        var cursor = structure.cursor();
        if (++replaced > MOST_REPLACED || text.length() + cursor.remaining() > LONGEST) {
            structure.fail("'" + what + "' stands for itself or for too much; define it by other commands");
        } else if (!structure.isFaulty()) {
            cursor.insert(text);
        }
    }

    private List<String> values(Macro macro, String command) {
        var cursor = structure.cursor();
        var values = new ArrayList<String>();
        if (macro.hasDefault()) {
            cursor.skipBlanks();
            values.add(cursor.isAt('[') ? cursor.option() : macro.byDefault());
        }
        while (values.size() < macro.arguments() && !structure.isFaulty()) {
            values.add(raw(command));
        }
        cursor.notClosed().ifPresent(structure::fail);
        return values;
    }

    /** Reads what follows a command of the engine. */
    void read(String written, Opening opening) {
        var name = known.resolved(written);
        switch (name) {
            case "" -> {}
            case "hline", "hdashline", "cr", "crcr" -> {
                if (!opening.holdsTable()) {
                    structure.fail("'\\" + name + "' is not in an array; remove it");
                }
            }
            case "begin" -> environment(raw("\\begin"), opening);
            case "left" -> {
                delimiter("\\left");
                structure.part(Opening.LEFT);
            }
            case "middle" -> {
                if (!opening.equals(Opening.LEFT)) {
                    structure.fail("'\\middle' is not between '\\left' and '\\right'; add them");
                }
                delimiter("\\middle");
            }
            default -> {
                if (!special.read(name, opening) && !colors.read(name) && !characters.read(name)) {
                    other(written, opening);
                }
            }
        }
    }

    private void other(String name, Opening opening) {
        var cursor = structure.cursor();
        hasOwnColumns |= name.equals("newcolumntype");
        var definitions = new Definitions(known, cursor);
        if (definitions.read(known.resolved(name))) {
            cursor.notClosed().or(definitions::fault).ifPresent(structure::fail);
        } else if (known.is("proof", name) && !opening.isProof()) {
            structure.fail(
                    "'\\" + name + "' is not in a proof; put it between '\\begin{prooftree}' and '\\end{prooftree}'");
        } else if (known.afterCommand(name).isEmpty()) {
            structure.fail(
                    "'\\" + name + "' is not a command for formulas; check its spelling, or define it by \\newcommand");
        } else {
            arguments(name);
        }
    }

    private void environment(String name, Opening outer) {
        var own = known.ownEnvironment(name);
        if (structure.isFaulty()) {
            return;
        }
        if (own.isPresent()) {
            replace(name, own.get().begin().with(values(own.get().begin(), "\\begin{" + name + "}")));
            return;
        }
        var follows = known.afterEnvironment(name);
        if (follows.isEmpty()) {
            structure.fail("'" + name + "' is not an environment for formulas; check its name");
            return;
        }
        for (var missing = follows.get().length(); missing > 0; missing--) {
            structure.cursor().option();
            firstOf(name, raw("\\begin{" + name + "}"));
        }
        structure.begin(name, outer);
        structure.part(Opening.environment(name, !known.is("single", name)));
    }

    private void firstOf(String name, String argument) {
        if (name.endsWith("array")
                && !hasOwnColumns
                && !COLUMNS.matcher(argument).matches()) {
            structure.fail("'\\begin{" + name + "}' needs its columns after it, such as '{lcr}'");
        } else if (name.matches(".*al(ign|igned)at\\*?") && !argument.strip().matches("[0-9]+")) {
            structure.fail("'\\begin{" + name + "}' needs the number of its columns after it, such as '{2}'");
        }
    }

    /** Reads a bracket that can grow. */
    void delimiter(String command) {
        var cursor = structure.cursor();
        cursor.skipBlanks();
        var isGroup = cursor.isAt('{') && !command.matches("\\\\(left|right|middle)");
        var token = isGroup ? cursor.argument().strip() : sign(cursor);
        if (!known.is("delimiter", token) && !(isGroup && token.isEmpty() && command.equals("\\genfrac"))) {
            structure.fail("'" + command + "' needs a bracket after it, such as '(' or '\\{', or '.' for none");
        }
    }

    private String sign(TexCursor cursor) {
        var token = cursor.isAtEnd() ? "" : String.valueOf(cursor.next());
        return token.equals("\\") ? token + known.resolved(cursor.name()) : token;
    }

    private void arguments(String name) {
        var follows = known.afterCommand(name).orElse("");
        for (var place = 0; place < follows.length() && !structure.isFaulty(); place++) {
            switch (follows.charAt(place)) {
                case 's' -> structure.cursor().skip('*');
                case 'o' -> structure.cursor().option();
                case 'p' -> structure.apart(structure.cursor().option(), Opening.NONE);
                case 'd' -> delimiter("\\" + name);
                case 'l' -> length("\\" + name);
                case 'b' -> box("\\" + name);
                case '!' -> structure.fail("'\\" + name + "' cannot be set in slides; remove it");
                default -> argument(follows.charAt(place), "\\" + name);
            }
        }
    }

    /** The box is read as what follows. */
    private void box(String command) {
        structure.cursor().skipBlanks();
        if (structure.cursor().isAtEnd()) {
            structure.fail("nothing follows '" + command + "'; write what it moves");
        }
    }

    private void length(String command) {
        var cursor = structure.cursor();
        cursor.skipBlanks();
        var isLength = cursor.isAt('{')
                ? SpecialCommands.LENGTH.matcher(cursor.argument()).matches()
                : cursor.skipMatch(SpecialCommands.LENGTH);
        if (!isLength) {
            structure.fail("'" + command + "' needs a length after it, such as '1em'");
        }
    }

    /** An argument as it is written. */
    String raw(String command) {
        var cursor = structure.cursor();
        cursor.skipSpaces();
        if (cursor.isAtEnd() || cursor.isAt('}')) {
            structure.fail("an argument of '" + command + "' is missing; write it in braces");
            return "";
        }
        var argument = cursor.argument();
        cursor.notClosed().ifPresent(structure::fail);
        return argument;
    }

    void argument(char kind, String command) {
        var isGroup = structure.cursor().isAtGroup();
        var argument = raw(command);
        if (structure.isFaulty() || kind == 't') {
            return;
        }
        var name = argument.startsWith("\\") ? argument.substring(1) : "";
        if (!isGroup && kind != 'x' && takesArguments(name)) {
            if (command.equals("\\sqrt") && name.equals("frac")) {
                arguments(name);
            } else {
                structure.fail("'\\" + name + "' takes an argument, so it must be in braces after '" + command + "'");
            }
        } else if (kind == 'x') {
            new TextPart(structure, known).read(argument);
        } else {
            structure.apart(argument, kind == 'a' ? Opening.TABLE : Opening.NONE);
        }
    }

    private boolean takesArguments(String name) {
        return !RAW.contains(name) && known.afterCommand(name).orElse("").matches("s?[op]?[amtx]+");
    }
}
