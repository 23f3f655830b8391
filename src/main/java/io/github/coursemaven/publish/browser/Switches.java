package io.github.coursemaven.publish.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command-line switches of a browser. */
final class Switches {

    /** No windows, not even a hidden one; no first run, no dialogs, no requests of the browser itself; the same rendering everywhere. */
    private static final List<String> ALWAYS = List.of(
            "--headless",
            "--no-startup-window",
            "--remote-debugging-port=0",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-background-networking",
            "--disable-background-timer-throttling",
            "--disable-backgrounding-occluded-windows",
            "--disable-renderer-backgrounding",
            "--disable-component-update",
            "--disable-component-extensions-with-background-pages",
            "--disable-default-apps",
            "--disable-domain-reliability",
            "--disable-extensions",
            "--disable-sync",
            "--disable-breakpad",
            "--disable-crash-reporter",
            "--disable-dev-shm-usage",
            "--disable-features=BackForwardCache,Translate,MediaRouter,OptimizationHints,AutofillServerCommunication",
            "--metrics-recording-only",
            "--no-pings",
            "--mute-audio",
            "--password-store=basic",
            "--use-mock-keychain",
            "--hide-scrollbars",
            "--window-size=1280,1024",
            "--force-color-profile=srgb",
            "--font-render-hinting=none");

    private Switches() {}

    /**
     * All switches.
     *
     * @param offline whether pages can load nothing from other hosts
     */
    static List<String> of(Path profile, boolean sandboxed, boolean offline) {
        var switches = new ArrayList<>(ALWAYS);
        switches.add("--user-data-dir=" + profile);
        if (!sandboxed) {
            switches.add("--no-sandbox");
        }
        if (offline) {
            switches.add("--host-resolver-rules=MAP * ~NOTFOUND");
            switches.add("--proxy-server=direct://");
        }
        return switches;
    }
}
