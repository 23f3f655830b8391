package io.github.coursemaven.browser;

/** The browser does not do what it was asked for. The message says what happened, and what to do where that is known. */
public class BrowserException extends Exception {

    private static final long serialVersionUID = 1L;

    BrowserException(String message) {
        super(message);
    }

    BrowserException(String message, Throwable cause) {
        super(message, cause);
    }
}
