package io.github.coursemaven.check.formula;

import java.util.regex.Pattern;

/** Reads what follows the commands of the engine that read it in a way of their own. */
final class SpecialCommands {

    static final Pattern LENGTH =
            Pattern.compile("\\s*[-+]?(?:\\d+(?:[.,]\\d*)?|[.,]\\d+)\\s*(?:em|ex|pt|pc|px|in|cm|mm|mu)\\s*");

    private static final Pattern BOX = Pattern.compile(
            "(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:pt|em|ex|mu|px|in|cm|mm)|[A-Za-z0-9]+|#[0-9a-fA-F]{6}|#[0-9a-fA-F]{3}|[-A-Za-z]+:.*",
            Pattern.DOTALL);

    private static final Pattern LOADS =
            Pattern.compile("url\\s*\\(|image-set\\s*\\(|src\\s*\\(|\\\\", Pattern.CASE_INSENSITIVE);

    private final Structure structure;
    private final KnownCommands known;
    private final Commands commands;

    SpecialCommands(Structure structure, KnownCommands known, Commands commands) {
        this.structure = structure;
        this.known = known;
        this.commands = commands;
    }

    /** Whether it is one of them, which is read then. */
    boolean read(String name) {
        switch (name) {
            case "verb" -> verb();
            case "require" -> require(commands.raw("\\require"));
            case "tag" -> tag();
            case "label" -> label();
            case "bbox" -> box();
            case "style" -> {
                style(commands.raw("\\style"));
                commands.argument('m', "\\style");
            }
            case "toggle" -> toggle();
            case "root" -> between("root", "\\of");
            case "buildrel" -> between("buildrel", "\\over");
            case "\\" -> newRow();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void tag() {
        structure.cursor().skip('*');
        var number = commands.raw("\\tag");
        structure.numbering().tag(number).ifPresent(structure::fail);
        if (!structure.isFaulty()) {
            new TextPart(structure, known).read(number);
        }
    }

    private void label() {
        var label = commands.raw("\\label");
        if (!structure.isFaulty()) {
            structure.numbering().label(label).ifPresent(structure::fail);
        }
    }

    private void style(String css) {
        if (LOADS.matcher(css).find()) {
            structure.fail("'" + css.strip() + "' is left out, because the style of a formula can load no file; put the"
                    + " formula in an element that has the style");
        }
    }

    private void box() {
        for (var part : structure.cursor().option().split(",", -1)) {
            style(part);
            if (!part.isBlank() && !BOX.matcher(part.strip()).matches()) {
                structure.fail("'" + part.strip() + "' is not a colour, a length such as '5px', or a style; check it");
            }
        }
        commands.argument('m', "\\bbox");
    }

    private void require(String name) {
        if (!structure.isFaulty() && !known.add(name)) {
            structure.fail("there is no package '" + name + "' for formulas; check its name, or remove '\\require'");
        }
    }

    private void verb() {
        var cursor = structure.cursor();
        cursor.skipBlanks();
        if (cursor.isAtEnd() || !cursor.skipPast(cursor.next())) {
            structure.fail("'\\verb' has no end; write the same sign before and after its text");
        }
    }

    private void toggle() {
        var cursor = structure.cursor();
        cursor.skipBlanks();
        while (!structure.isFaulty() && !cursor.skip("\\endtoggle")) {
            if (cursor.isAtEnd()) {
                structure.fail("'\\toggle' has no '\\endtoggle'; add it");
            } else {
                commands.argument('m', "\\toggle");
                cursor.skipBlanks();
            }
        }
    }

    private void between(String command, String end) {
        structure
                .cursor()
                .until(end)
                .ifPresentOrElse(
                        first -> structure.apart(first, Opening.NONE),
                        () -> structure.fail("'\\" + command + "' has no '" + end + "'; add it"));
        if (!structure.isFaulty()) {
            commands.argument('m', "\\" + command);
        }
    }

    private void newRow() {
        var cursor = structure.cursor();
        cursor.skip('*');
        if (cursor.isAt('[')) {
            var length = cursor.option();
            if (!length.isBlank() && !LENGTH.matcher(length).matches()) {
                structure.fail("'" + length + "' after '\\\\' is not a length; write '{}' before the '['");
            }
        }
    }
}
