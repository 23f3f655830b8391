package io.github.coursemaven.browser;

import de.marhali.json5.Json5Object;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A browser that has been started and answers. */
final class Browser implements AutoCloseable {

    private final BrowserProcess process;
    private final DevTools tools;
    private final String version;
    private final Consumer<String> remarks;

    private Browser(BrowserProcess process, DevTools tools, String version, Consumer<String> remarks) {
        this.remarks = remarks;
        this.process = process;
        this.tools = tools;
        this.version = version;
    }

    /** @param remarks hears what only those want to know who look for a fault */
    static Browser start(BrowserSettings settings, Consumer<String> remarks) throws BrowserException {
        var profile = profile();
        var sandboxed = !belongsToRoot(profile);
        var deadline = Deadline.in(settings.startTime());
        var process = BrowserProcess.start(settings, sandboxed, profile);
        try {
            var tools = DevTools.at(process.address(deadline), deadline);
            var version = tools.call("", "Browser.getVersion", new Json5Object(), deadline)
                    .json()
                    .get("product")
                    .getAsString();
            remarks.accept("Started " + settings.program() + " (" + version + ")"
                    + (sandboxed ? "" : " without its sandbox, which it cannot have for root"));
            return new Browser(process, tools, version, remarks);
        } catch (BrowserException e) {
            process.close();
            throw new BrowserException(settings.program() + " does not start: " + e.getMessage(), e);
        }
    }

    /** Such as {@code HeadlessChrome/156.0.8078.79}. */
    String version() {
        return version;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Tab open(Deadline deadline) throws BrowserException {
        return Tab.in(tools, deadline, remarks);
    }

    @Override
    public void close() {
        tools.close();
        process.close();
    }

    private static Path profile() throws BrowserException {
        try {
            return Files.createTempDirectory("course-browser-");
        } catch (IOException e) {
            throw new BrowserException("there is no place for the browser's profile: " + e.getMessage(), e);
        }
    }

    private static boolean belongsToRoot(Path folder) {
        try {
            return folder.getFileSystem().supportedFileAttributeViews().contains("unix")
                    && Integer.valueOf(0).equals(Files.getAttribute(folder, "unix:uid"));
        } catch (IOException e) {
            return false;
        }
    }
}
