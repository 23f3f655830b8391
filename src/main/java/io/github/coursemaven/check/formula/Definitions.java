package io.github.coursemaven.check.formula;

import java.util.Set;
import java.util.regex.Pattern;

/** Reads commands that define others. */
final class Definitions {

    private static final Set<String> NEW = Set.of("newcommand", "renewcommand", "providecommand");
    private static final Set<String> DEF = Set.of("def", "gdef");
    private static final Set<String> ENVIRONMENT = Set.of("newenvironment", "renewenvironment");
    private static final Pattern OTHER = Pattern.compile("Declare.*|Newextarrow|let");
    private static final Pattern PARAMETERS = Pattern.compile("(?:#[1-9])*");

    private final KnownCommands known;

    Definitions(KnownCommands known) {
        this.known = known;
    }

    /** Reads what follows a command if that defines something; whether it does. */
    boolean read(String command, TexCursor cursor) {
        if (NEW.contains(command)) {
            newCommand(cursor);
        } else if (DEF.contains(command)) {
            def(cursor);
        } else if (ENVIRONMENT.contains(command)) {
            known.defineEnvironment(cursor.argument());
            cursor.option();
            cursor.option();
            cursor.argument();
            cursor.argument();
        } else if (OTHER.matcher(command).matches()) {
            other(command, cursor);
        } else {
            return false;
        }
        return true;
    }

    private void newCommand(TexCursor cursor) {
        cursor.skip('*');
        var name = nameIn(cursor.argument());
        var count = cursor.option().strip();
        var arguments = count.matches("[1-9]") ? Integer.parseInt(count) : 0;
        cursor.skipBlanks();
        var hasDefault = cursor.isAt('[');
        cursor.option();
        known.define(
                name,
                hasDefault ? "o" + "a".repeat(Math.max(0, arguments - 1)) : "a".repeat(arguments),
                cursor.argument());
    }

    /** Arguments that are divided by other signs are not followed. */
    private void def(TexCursor cursor) {
        var name = nameIn(cursor.argument());
        var parameters = cursor.untilBrace().strip();
        var follows = PARAMETERS.matcher(parameters).matches() ? "a".repeat(parameters.length() / 2) : "";
        known.define(name, follows, cursor.argument());
    }

    private void other(String command, TexCursor cursor) {
        cursor.skip('*');
        known.define(nameIn(cursor.argument()), "", "");
        if (command.equals("let")) {
            cursor.skipBlanks();
            cursor.skip('=');
            cursor.argument();
        } else if (command.equals("DeclareMathOperator")) {
            cursor.argument();
        }
    }

    private static String nameIn(String argument) {
        var name = argument.strip();
        return name.startsWith("\\") ? name.substring(1) : name;
    }
}
