package io.github.coursemaven.web;

/** A text is no URL that could be asked for; the message says why, to stand after the text. */
final class InvalidUrl extends Exception {

    private static final long serialVersionUID = 1;

    InvalidUrl(String message) {
        super(message);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
