package io.github.coursemaven.publish.browser;

/** The browser did not do what it should. The message says what happened and, if known, what to do. */
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
