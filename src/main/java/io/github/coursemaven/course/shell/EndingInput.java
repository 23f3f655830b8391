package io.github.coursemaven.course.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;

/** Hands an input on, and ends the JVM with it, even while code runs that never ends. */
final class EndingInput extends Thread {

    private final InputStream from;
    private final PipedOutputStream to = new PipedOutputStream();
    private final PipedInputStream toRead;

    EndingInput(InputStream from) throws IOException {
        super("input");
        setDaemon(true);
        this.from = from;
        this.toRead = new PipedInputStream(to, 1 << 16);
    }

    InputStream toRead() {
        return toRead;
    }

    @Override
    public void run() {
        try {
            for (var each = from.read(); each >= 0; each = from.read()) {
                to.write(each);
                if (each == '\n') {
                    to.flush();
                }
            }
        } catch (IOException e) {
            // nobody is there to read or to write
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }
}
