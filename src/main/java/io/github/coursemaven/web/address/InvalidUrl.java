package io.github.coursemaven.web.address;

/** A text is not a URL that could be requested. The message says why; it continues a sentence that begins with the text. */
public final class InvalidUrl extends Exception {

    private static final long serialVersionUID = 1;

    public InvalidUrl(String message) {
        super(message);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
