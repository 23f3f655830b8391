package io.github.coursemaven.course.read;

/** A text, and the same with blanks instead of code, which is worked out when it is first needed: for most decks, it never is. */
final class TextWithoutCode {

    private final String written;
    private String blanked = "";

    TextWithoutCode(String written) {
        this.written = written;
    }

    String written() {
        return written;
    }

    /** Has the same length. Two threads may work it out at once, with the same result. */
    String blanked() {
        var known = blanked;
        if (known.length() != written.length()) {
            known = CodeText.blanked(written);
            blanked = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextWithoutCode text && text.written.equals(written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }
}
