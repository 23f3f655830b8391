package io.github.coursemaven.publish.browser;

/** The browser itself has ended; a new one may do better. */
final class BrowserGoneException extends BrowserException {

    private static final long serialVersionUID = 1L;

    BrowserGoneException(String message) {
        super(message);
    }

    BrowserGoneException(String message, Throwable cause) {
        super(message, cause);
    }
}
