package io.github.coursemaven.check.formula;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads commands that name or define a colour. */
final class ColorCommands {

    /** The package that lets {@code \color} take a model and colour all that follows. */
    private static final String PACKAGE = "color";

    /** The mark of names that the engine knows, and of those that formulas define. */
    private static final String KIND = "color";

    private static final String UP_TO_1 = "(?:0(?:\\.\\d*)?|1(?:\\.0*)?|\\.\\d+)";
    private static final String UP_TO_255 = "0*(?:1?\\d?\\d|2[0-4]\\d|25[0-5])";

    private static final Map<String, Model> MODELS = Map.of(
            "rgb", new Model(threeOf(UP_TO_1), "three numbers from 0 to 1, such as '1,0.5,0'"),
            "RGB", new Model(threeOf(UP_TO_255), "three whole numbers from 0 to 255, such as '255,128,0'"),
            "gray", new Model(Pattern.compile("\\s*" + UP_TO_1 + "\\s*"), "a number from 0 to 1, such as '0.5'"),
            "named", new Model(Pattern.compile("[^;]*"), "the name of a colour, such as 'red'"));

    private final Structure structure;
    private final KnownCommands known;
    private final Commands commands;

    ColorCommands(Structure structure, KnownCommands known, Commands commands) {
        this.structure = structure;
        this.known = known;
        this.commands = commands;
    }

    private record Model(Pattern values, String meaning) {}

    private static Pattern threeOf(String number) {
        return Pattern.compile("\\s*" + number + "\\s*,\\s*" + number + "\\s*,\\s*" + number + "\\s*");
    }

    /** Whether it is one of them, which is read then. */
    boolean read(String name) {
        var command = "\\" + name;
        switch (name) {
            case "color" -> color(command);
            case "textcolor" -> {
                color(command, "");
                commands.argument('m', command);
            }
            case "colorbox" -> {
                color(command, "");
                commands.argument('x', command);
            }
            case "fcolorbox" -> {
                color(command, color(command, ""));
                commands.argument('x', command);
            }
            case "definecolor" -> {
                var defined = commands.raw(command);
                color(command, commands.raw(command), commands.raw(command));
                known.addMark(KIND, defined);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void color(String command) {
        if (known.has(PACKAGE)) {
            color(command, "");
            return;
        }
        structure.cursor().skipBlanks();
        if (structure.cursor().isAt('[')) {
            structure.fail("'\\color' takes no '[' here; write '\\textcolor' for it, or '\\require{color}' before it");
        }
        cssColor(commands.raw(command));
        commands.argument('m', command);
    }

    /** Reads what the engine gives to the browser as it is written. */
    private void cssColor(String name) {
        if (structure.isFaulty() || new NamedColor(name).isKnown()) {
            return;
        }
        structure.fail(
                known.is(KIND, name)
                        ? "'\\color' does not know '" + name + "', so it has no effect; write '\\textcolor{" + name
                                + "}{…}'"
                        : new NamedColor(name).complaint());
    }

    /** Reads a colour and its model, which is in brackets before it; returns the model. */
    private String color(String command, String byDefault) {
        var model = Optional.of(structure.cursor().option())
                .filter(text -> !text.isEmpty())
                .orElse(byDefault);
        color(command, model, commands.raw(command));
        return model;
    }

    private void color(String command, String model, String value) {
        if (structure.isFaulty()) {
            return;
        }
        var meant = Optional.ofNullable(MODELS.get(model.isEmpty() ? "named" : model));
        if (meant.isEmpty()) {
            structure.fail("'" + model + "' is not a colour model that '" + command
                    + "' can have; use 'rgb', 'RGB', 'gray' or 'named'");
        } else if (!meant.get().values().matcher(value).matches()) {
            structure.fail(
                    "'" + value + "' is not a colour; write " + meant.get().meaning());
        } else if (model.isEmpty() || model.equals("named")) {
            if (!known.is(KIND, value)) {
                cssColor(value);
            }
        }
    }
}
