package io.github.coursemaven.check.formula;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads commands that define others. */
final class Definitions {

    private static final Set<String> NEW = Set.of("newcommand", "renewcommand", "providecommand");
    private static final Set<String> ENVIRONMENT = Set.of("newenvironment", "renewenvironment");
    private static final Pattern OTHER = Pattern.compile("Declare.*|Newextarrow");
    private static final Pattern PARAMETERS = Pattern.compile("(?:#[1-9])*");
    private static final Pattern NAME = Pattern.compile("\\\\?(?:[a-zA-Z]+|[^a-zA-Z\\\\])");

    /** The engine gives it to no other command. */
    private static final String LOST = "\\|";

    private final KnownCommands known;
    private final TexCursor cursor;
    private Optional<String> fault = Optional.empty();

    Definitions(KnownCommands known, TexCursor cursor) {
        this.known = known;
        this.cursor = cursor;
    }

    /** What is wrong with the definition that is read. */
    Optional<String> fault() {
        return fault;
    }

    /** Reads what follows a command if that defines something; whether it does. */
    boolean read(String command) {
        if (NEW.contains(command)) {
            newCommand(command);
        } else if (command.equals("def")) {
            def();
        } else if (command.equals("let")) {
            let();
        } else if (ENVIRONMENT.contains(command)) {
            environment(command);
        } else if (OTHER.matcher(command).matches()
                && known.afterCommand(command).isPresent()) {
            other(command);
        } else {
            return false;
        }
        return true;
    }

    private void newCommand(String command) {
        cursor.skip('*');
        var name = name(command);
        var macro = macro(command);
        if (!command.equals("providecommand") || known.afterCommand(name).isEmpty()) {
            known.define(name, macro);
        }
    }

    private Macro macro(String command) {
        var count = cursor.option().strip();
        if (!count.matches("[0-9]*")) {
            fail("'" + count + "' is not the number of arguments of '\\" + command + "'; write a number");
        }
        cursor.skipBlanks();
        var hasDefault = cursor.isAt('[');
        var byDefault = cursor.option();
        var arguments = count.matches("[0-9]") ? Integer.parseInt(count) : 0;
        return new Macro(argument(command), arguments, hasDefault && arguments > 0, byDefault);
    }

    /** Arguments that are divided by other signs are not followed. */
    private void def() {
        var name = control("def");
        var parameters = cursor.untilBrace().strip();
        var body = argument("def");
        if (PARAMETERS.matcher(parameters).matches()) {
            known.define(name, new Macro(body, parameters.length() / 2, false, ""));
        } else {
            known.define(name, "");
        }
    }

    private void let() {
        var name = control("let");
        cursor.skipBlanks();
        cursor.skip('=');
        cursor.skipBlanks();
        var other = cursor.isAt('{') || cursor.isAt('}') ? String.valueOf(cursor.next()) : cursor.argument();
        if (other.equals(LOST)) {
            known.remove(name);
        } else if (other.startsWith("\\")) {
            known.alias(name, other.substring(1));
        } else if (other.equals("{") || other.equals("}")) {
            known.define(name, new Macro(other, 0, false, ""));
        } else {
            known.define(name, "");
            known.addDelimiter(name, other);
        }
    }

    private void environment(String command) {
        var name = argument(command).strip();
        var begin = macro(command);
        known.defineEnvironment(name, new KnownCommands.Environment(begin, argument(command)));
    }

    private void other(String command) {
        cursor.skip('*');
        var name = name(command);
        var options = cursor.option();
        var missing = (int) known.afterCommand(command)
                .orElse("")
                .chars()
                .filter(Character::isLetter)
                .filter(letter -> letter != 's' && letter != 'o' && letter != 'p')
                .count();
        for (; missing > 1; missing--) {
            argument(command);
        }
        var isDelimiter = command.startsWith("DeclarePaired");
        known.define(
                name, isDelimiter ? "so" + "a".repeat(options.matches("[0-9]") ? Integer.parseInt(options) : 1) : "");
    }

    private String name(String command) {
        var name = argument(command).strip();
        if (fault.isEmpty() && !NAME.matcher(name).matches()) {
            fail("'" + name + "' cannot be the name of a command; use a backslash and letters alone");
        }
        return name.startsWith("\\") ? name.substring(1) : name;
    }

    private String control(String command) {
        cursor.skipBlanks();
        if (!cursor.isAt('\\')) {
            fail("'\\" + command + "' needs the command that it defines after it; write it with its backslash");
        }
        return name(command);
    }

    private String argument(String command) {
        cursor.skipSpaces();
        if (cursor.isAtEnd() || cursor.isAt('}')) {
            fail("an argument of '\\" + command + "' is missing; write it in braces");
        }
        return cursor.argument();
    }

    private void fail(String message) {
        fault = fault.or(() -> Optional.of(message));
    }
}
