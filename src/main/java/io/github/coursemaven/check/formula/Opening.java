package io.github.coursemaven.check.formula;

/** What opens a part of a formula: nothing, an argument that holds a table, a brace, {@code \left}, or {@code \begin} with a name. */
record Opening(String written, boolean holdsTable) {
    static final Opening NONE = new Opening("", false);
    static final Opening TABLE = new Opening("", true);
    static final Opening BRACE = new Opening("{", false);
    static final Opening LEFT = new Opening("\\left", false);

    static Opening environment(String name, boolean holdsTable) {
        return new Opening("\\begin{" + name + "}", holdsTable);
    }

    boolean isProof() {
        return written.equals("\\begin{prooftree}");
    }

    /** Whether it ends with the text. */
    boolean isWhole() {
        return written.isEmpty();
    }

    String notClosed() {
        return switch (written) {
            case "{" -> "a '{' is not closed; add a '}'";
            case "\\left" -> "'\\left' has no '\\right'; add '\\right.' or the closing bracket";
            default -> "'" + written + "' has no '" + written.replace("begin", "end") + "'; add it";
        };
    }
}
