package io.github.coursemaven.check.formula;

import java.util.regex.Pattern;

/** Reads what follows the commands of the engine that read it in a way of their own. */
final class SpecialCommands {

    static final Pattern LENGTH =
            Pattern.compile("\\s*[-+]?(?:\\d+(?:[.,]\\d*)?|[.,]\\d+)\\s*(?:em|ex|pt|pc|px|in|cm|mm|mu)\\s*");

    private static final Pattern BOX = Pattern.compile(
            "(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:pt|em|ex|mu|px|in|cm|mm)|[A-Za-z0-9]+|#[0-9a-fA-F]{6}|#[0-9a-fA-F]{3}|[-A-Za-z]+:.*",
            Pattern.DOTALL);

    private static final Pattern COLOR = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    private static final Pattern SCHEME =
            Pattern.compile("(?!(?:https?|mailto):)[a-z][a-z0-9+.-]*:", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE = Pattern.compile("(?!(?:https?|mailto):|#|//)\\S", Pattern.CASE_INSENSITIVE);

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
    boolean read(String name, Opening opening) {
        switch (name) {
            case "verb" -> verb();
            case "require" -> require(commands.raw("\\require"));
            case "tag" -> tag();
            case "label" -> label();
            case "bbox" -> box();
            case "cfrac" -> fraction();
            case "href" -> link();
            case "ce", "pu" -> chemistry("\\" + name, opening);
            case "mmlToken" -> new MmlToken(structure, commands).read();
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

    private void chemistry(String command, Opening opening) {
        structure.cursor().skip('*');
        var text = commands.raw(command);
        if (!structure.isFaulty()) {
            new Chemistry(structure, known, command).read(text, command.equals("\\ce") && opening.holdsTable());
        }
    }

    private void fraction() {
        var place = structure.cursor().option().strip();
        if (!place.isEmpty() && !place.equals("l") && !place.equals("r")) {
            structure.fail("'\\cfrac' takes '[l]' or '[r]', not '[" + place + "]'; remove that, or write one of them");
        }
        commands.argument('m', "\\cfrac");
        commands.argument('m', "\\cfrac");
    }

    private void link() {
        structure.cursor().skip('*');
        structure.apart(structure.cursor().option(), Opening.NONE);
        var target = commands.raw("\\href").strip();
        commands.argument('m', "\\href");
        if (structure.isFaulty()) {
            return;
        }
        if (SCHEME.matcher(target).lookingAt()) {
            structure.fail("'" + target + "' is left out, because a link in a formula needs 'https:', 'http:' or"
                    + " 'mailto:'; write such a URL");
        } else if (FILE.matcher(target).lookingAt()) {
            structure.fail("'" + target + "' in '\\href' is neither checked nor published; make a link of the whole"
                    + " formula: [$…$](" + target + ")");
        }
    }

    private void box() {
        for (var part : structure.cursor().option().split(",", -1)) {
            style(part);
            if (!part.isBlank() && !BOX.matcher(part.strip()).matches()) {
                structure.fail("'" + part.strip() + "' is not a colour, a length such as '5px', or a style; check it");
            } else if (COLOR.matcher(part.strip()).matches() && !new NamedColor(part).isKnown()) {
                structure.fail(new NamedColor(part.strip()).complaint());
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
