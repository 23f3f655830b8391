package io.github.coursemaven.build;

/** Something outside the course stops the build, such as a missing browser. The message ends with the cure. */
public final class EnvironmentException extends Exception {

    private static final long serialVersionUID = 1L;

    public EnvironmentException(String message) {
        super(message);
    }

    public EnvironmentException(String message, Throwable cause) {
        super(message, cause);
    }
}
