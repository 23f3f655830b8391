package io.github.coursemaven.publish.browser;

/** The browser does not do what it was asked for. The message says what happened, and what to do where that is known. */
public class BrowserException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    BrowserException(String reason) {
        super(reason);
        this.reason = reason;
    }

    BrowserException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** The message. */
    public String reason() {
        return reason;
    }
}
