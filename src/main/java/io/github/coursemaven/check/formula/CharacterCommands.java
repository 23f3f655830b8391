package io.github.coursemaven.check.formula;

import java.util.regex.Pattern;

/** Reads commands that give the number of a character. */
final class CharacterCommands {

    private static final Pattern SIZE =
            Pattern.compile("\\s*(?:\\d+(?:\\.\\d*)?|\\.\\d+)\\s*,\\s*(?:\\d+(?:\\.\\d*)?|\\.\\d+)\\s*");
    private static final Pattern DECIMAL = Pattern.compile("0*[0-9]{1,7}");
    private static final Pattern HEXADECIMAL = Pattern.compile("0?x0*[0-9A-Fa-f]{1,6}");
    private static final Pattern RAW = Pattern.compile("[0-9A-F]{1,6}");
    private static final Pattern OF_TEX = Pattern.compile("'[0-7]{1,7}|\"[0-9A-F]{1,6}|[0-9]{1,7}");
    private static final Pattern ITSELF = Pattern.compile("`(?:\\\\(?:[a-zA-Z](?![a-zA-Z])|[^a-zA-Z\\s])|[^\\\\\n])");

    private final Structure structure;
    private final Commands commands;

    CharacterCommands(Structure structure, Commands commands) {
        this.structure = structure;
        this.commands = commands;
    }

    /** Whether it is one of them, which is read then. */
    boolean read(String name) {
        switch (name) {
            case "unicode" -> unicode();
            case "U" -> {
                var number = commands.raw("\\U");
                var isNumber = RAW.matcher(number.strip()).matches();
                check(number, isNumber && isCharacter(number, 16), "'\\U' needs its number, such as '263A'");
            }
            case "char" -> ofTex();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void unicode() {
        var cursor = structure.cursor();
        var option = cursor.option();
        var font = SIZE.matcher(option).matches() ? cursor.option() : option;
        if (font.indexOf(';') >= 0) {
            structure.fail("'" + font + "' is not the name of a font; remove the ';'");
        }
        var number = commands.raw("\\unicode");
        var written = number.strip();
        var isNumber = HEXADECIMAL.matcher(written).matches()
                ? isCharacter(written.substring(written.indexOf('x') + 1), 16)
                : DECIMAL.matcher(written).matches() && isCharacter(written, 10);
        check(number, isNumber, "'\\unicode' needs its number, such as 'x263A'");
    }

    private void ofTex() {
        var cursor = structure.cursor();
        cursor.skipBlanks();
        if (cursor.skipMatch(ITSELF)) {
            return;
        }
        var number = cursor.match(OF_TEX);
        var isNumber = !number.isEmpty()
                && switch (number.charAt(0)) {
                    case '\'' -> isCharacter(number.substring(1), 8);
                    case '"' -> isCharacter(number.substring(1), 16);
                    default -> isCharacter(number, 10);
                };
        check(number, isNumber, "'\\char' needs its number, such as '65' or '\"41'");
    }

    private void check(String number, boolean isCharacter, String cure) {
        if (!isCharacter) {
            structure.fail((number.isEmpty() ? "" : "'" + number + "' is not a character; ") + cure);
        }
    }

    /** @param digits not more than eight after zeros */
    private static boolean isCharacter(String digits, int radix) {
        return Long.parseLong(digits.strip(), radix) <= Character.MAX_CODE_POINT;
    }
}
