package io.github.coursemaven.maven;

import io.github.coursemaven.build.BuildLog;
import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.URI;

/** Opens pages in the user's browser. */
final class OpenedBrowser {

    private OpenedBrowser() {}

    static void open(String address, BuildLog log) {
        // No icon of this program beside those of others, on macOS
        System.setProperty("apple.awt.UIElement", "true");
        try {
            if (!GraphicsEnvironment.isHeadless() && Desktop.isDesktopSupported()) {
                Desktop.getDesktop().browse(URI.create(address));
            }
        } catch (IOException | UnsupportedOperationException | LinkageError e) {
            log.debug("The browser was not opened: " + e.getMessage());
        }
    }
}
