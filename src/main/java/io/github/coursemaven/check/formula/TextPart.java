package io.github.coursemaven.check.formula;

/** Reads the argument of {@code \text}: text with formulas in it. */
final class TextPart {

    private static final String OF_FORMULAS = "_^&#";

    private final Structure structure;
    private final KnownCommands known;

    TextPart(Structure structure, KnownCommands known) {
        this.structure = structure;
        this.known = known;
    }

    void read(String text) {
        var hasCommands = known.has("textmacros");
        for (var at = 0; at < text.length() && !structure.isFaulty(); at++) {
            var c = text.charAt(at);
            if (c == '$') {
                at = formula(text, at + 1, "$");
            } else if (text.startsWith("\\(", at)) {
                at = formula(text, at + 2, "\\)") + 1;
            } else if (c == '\\') {
                at = command(text, at + 1, hasCommands);
            } else if (hasCommands && OF_FORMULAS.indexOf(c) >= 0) {
                structure.fail("'" + c + "' is not a sign for text; write '\\" + c + "', or put it between '$'");
            }
        }
    }

    /** Where the end of a formula begins. */
    private int formula(String text, int start, String end) {
        var depth = 0;
        for (var at = start; at < text.length(); at++) {
            var c = text.charAt(at);
            if (depth == 0 && text.startsWith(end, at)) {
                structure.apart(text.substring(start, at), Opening.NONE);
                return at;
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            at += c == '\\' ? 1 : 0;
        }
        structure.fail("a formula in a text has no end; add '" + end + "', or write '\\$' for a dollar sign");
        return text.length();
    }

    /** Where the name of a command ends. */
    private int command(String text, int start, boolean isRead) {
        var cursor = new TexCursor(text.substring(start));
        var name = cursor.name();
        if (isRead && !name.isEmpty() && known.macro(name).isEmpty() && !known.is("text", name)) {
            structure.fail(
                    known.afterCommand(name).isPresent()
                            ? "'\\" + name + "' is not a command for text; put it between '$'"
                            : "'\\" + name
                                    + "' is not a command for formulas; check its spelling, or define it by \\newcommand");
        }
        return start + name.length() - 1;
    }
}
