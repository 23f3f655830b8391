package io.github.coursemaven.base.work;

/** Ends something that must not outlive this JVM: when it is closed, or else when the JVM shuts down. */
public final class EndWithJvm implements AutoCloseable {

    private final Runnable end;
    private final Thread hook;

    /**
     * What ends it; nothing happens before {@link #begin()}.
     *
     * @param name of the thread that does it when the JVM shuts down
     */
    public EndWithJvm(String name, Runnable end) {
        this.end = end;
        this.hook = new Thread(end, name);
    }

    /**
     * From now on, it ends with the JVM.
     *
     * @throws IllegalStateException if the JVM is shutting down already
     */
    public void begin() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Ends it, unless the JVM is just doing so. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the hook itself is running
        }
        end.run();
    }
}
