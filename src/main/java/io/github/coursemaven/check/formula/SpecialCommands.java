package io.github.coursemaven.check.formula;

import java.util.regex.Pattern;

/** Reads what follows the commands of the engine that read it in a way of their own. */
final class SpecialCommands {

    static final Pattern LENGTH =
            Pattern.compile("\\s*[-+]?(?:\\d+(?:[.,]\\d*)?|[.,]\\d+)\\s*(?:em|ex|pt|pc|px|in|cm|mm|mu)\\s*");

    private final Structure structure;
    private final KnownCommands known;
    private final Commands commands;

    SpecialCommands(Structure structure, KnownCommands known, Commands commands) {
        this.structure = structure;
        this.known = known;
        this.commands = commands;
    }

    void require(String name) {
        if (!structure.isFaulty() && !known.add(name)) {
            structure.fail("there is no package '" + name + "' for formulas; check its name, or remove '\\require'");
        }
    }

    void verb() {
        var cursor = structure.cursor();
        cursor.skipBlanks();
        if (cursor.isAtEnd() || !cursor.skipPast(cursor.next())) {
            structure.fail("'\\verb' has no end; write the same sign before and after its text");
        }
    }

    void toggle() {
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

    void between(String command, String end) {
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

    void newRow() {
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
