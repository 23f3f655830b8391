package io.github.coursemaven.check.formula;

/** What opens a part of a formula: nothing, a brace, {@code \left}, or {@code \begin} with a name. */
record Opening(String written) {
    static final Opening NONE = new Opening("");
    static final Opening BRACE = new Opening("{");
    static final Opening TABLE = new Opening("{ of a table");
    static final Opening LEFT = new Opening("\\left");

    static Opening environment(String name) {
        return new Opening("\\begin{" + name + "}");
    }

    boolean isBrace() {
        return equals(BRACE) || equals(TABLE);
    }

    /** Whether the parts of a table can be in it; some commands take a table as their argument. */
    boolean holdsTable() {
        return equals(TABLE) || written.startsWith("\\begin");
    }

    String notClosed() {
        return switch (written) {
            case "{", "{ of a table" -> "a '{' is not closed; add a '}'";
            case "\\left" -> "'\\left' has no '\\right'; add '\\right.' or the closing bracket";
            default -> "'" + written + "' has no '" + written.replace("begin", "end") + "'; add it";
        };
    }
}
