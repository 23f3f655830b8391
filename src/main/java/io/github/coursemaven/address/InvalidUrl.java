package io.github.coursemaven.address;

/** A text is no URL that could be asked for; the message says why, to stand after the text. */
public final class InvalidUrl extends Exception {

    private static final long serialVersionUID = 1;

    public InvalidUrl(String message) {
        super(message);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
