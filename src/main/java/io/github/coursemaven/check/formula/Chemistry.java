package io.github.coursemaven.check.formula;

import java.util.Set;
import java.util.regex.Pattern;

/** Reads the text of {@code \ce} and {@code \pu}, which is not TeX: commands and formulas in it are. */
final class Chemistry {

    private static final Set<String> BONDS =
            Set.of("-", "1", "=", "2", "#", "3", "~", "~-", "~=", "~--", "-~-", "...", "....", "->", "<-");
    private static final Set<String> OWN = Set.of("ca");
    private static final Set<String> APART = Set.of("left", "middle", "right");
    private static final Pattern NOT_NEEDED = Pattern.compile("[^amtx]");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern WORD = Pattern.compile("\\\\?[A-Za-z]+");
    private static final Pattern DEFINES = Pattern.compile("\\\\(?:new|renew|def|let|gdef)");

    private final Structure structure;
    private final KnownCommands known;
    private final String command;

    /** @param command {@code \ce} or {@code \pu} */
    Chemistry(Structure structure, KnownCommands known, String command) {
        this.structure = structure;
        this.known = known;
        this.command = command;
    }

    /** @param hasCells whether '&' ends a cell in it, or is text */
    void read(String text, boolean hasCells) {
        if (DEFINES.matcher(text).find()) {
            return;
        }
        var cursor = new TexCursor(text);
        var braces = 0;
        while (!cursor.isAtEnd() && !structure.isFaulty()) {
            var c = cursor.next();
            braces += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '\\') {
                command(cursor, cursor.name());
            } else if (c == '&' && braces == 0 && !hasCells) {
                structure.fail("'&' is not in a matrix or another environment; write '\\&'");
            } else {
                sign(c, cursor);
            }
        }
    }

    private void sign(char c, TexCursor cursor) {
        switch (c) {
            case '$' -> {
                if (isChemistry()) {
                    cursor.until("$").ifPresent(formula -> structure.apart(formula, Opening.NONE));
                }
            }
            case '%' -> structure.fail("'%' begins a comment in '" + command + "'; write '\\%'");
            case '#' -> {
                if (!isChemistry()) {
                    structure.fail("'#' is not a sign for units; write '\\#'");
                }
            }
            case '^', '_' -> {
                if (cursor.isAt(c)) {
                    structure.fail("'" + c + "' follows '" + c + "'; remove one of them");
                }
            }
            default -> {}
        }
    }

    private boolean isChemistry() {
        return command.equals("\\ce");
    }

    private void command(TexCursor cursor, String name) {
        if (name.equals("bond") && isChemistry() && cursor.isAt('{')) {
            bond(cursor.argument());
        } else if (APART.contains(name)) {
            structure.fail("'\\" + name + "' cannot be in '" + command + "'; write the bracket alone");
        } else if (known.macro(name).isEmpty() && !OWN.contains(name)) {
            known.afterCommand(name)
                    .ifPresentOrElse(
                            follows -> arguments(cursor, name, follows),
                            () -> structure.fail("'\\" + name + "' in '" + command
                                    + "' is not a command for formulas; check its spelling"));
        }
    }

    private void bond(String type) {
        if (!BONDS.contains(type)) {
            structure.fail("'" + type + "' is not a bond; write '-', '=', '#', '~' or '...'");
        }
    }

    private void arguments(TexCursor cursor, String name, String follows) {
        if (follows.indexOf('o') >= 0 || follows.indexOf('p') >= 0) {
            cursor.option();
        }
        var isAfterGroup = false;
        for (var kind : NOT_NEEDED.matcher(follows).replaceAll("").toCharArray()) {
            var isApart = isAfterGroup && cursor.skipMatch(BLANKS);
            cursor.skipSpaces();
            if (cursor.isAtEnd() || cursor.isAt('}')) {
                structure.fail("an argument of '\\" + name + "' is missing; write it in braces");
                return;
            }
            isAfterGroup = cursor.isAt('{');
            var argument = cursor.argument();
            if (isChemistry()
                    && kind != 'x'
                    && !isAfterGroup
                    && !isApart
                    && WORD.matcher(argument).matches()) {
                structure.fail("'" + argument + "' must be in braces after '\\" + name + "' in '\\ce'");
                return;
            }
            read(argument, kind == 'x');
        }
    }
}
