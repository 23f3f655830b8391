package io.github.coursemaven.publish.browser;

import java.net.URI;

/** A tab of a browser, in a context and thus in processes of its own, so that a page that hangs does not affect others. */
final class Tab {

    private final DevTools tools;
    private final String context;
    private final String session;

    private Tab(DevTools tools, String context, String session) {
        this.tools = tools;
        this.context = context;
        this.session = session;
    }

    static Tab in(DevTools tools, Deadline deadline) throws BrowserException {
        var context = tools.call("", "Target.createBrowserContext", parameters -> {}, deadline)
                .get("browserContextId")
                .text();
        var target = tools.call(
                        "",
                        "Target.createTarget",
                        parameters -> parameters.entry("url", "about:blank").entry("browserContextId", context),
                        deadline)
                .get("targetId")
                .text();
        var session = tools.call(
                        "",
                        "Target.attachToTarget",
                        parameters -> parameters.entry("targetId", target).entry("flatten", true),
                        deadline)
                .get("sessionId")
                .text();
        tools.call(session, "Inspector.enable", parameters -> {}, deadline);
        return new Tab(tools, context, session);
    }

    /**
     * Opens a page in place of the previous one, and returns when its document has arrived; pictures may still load.
     *
     * @param deadline for all work on the page
     */
    OpenPage open(URI address, Deadline deadline) throws BrowserException {
        var page = new OpenPage(tools, session, deadline);
        var failure = page.call("Page.navigate", parameters -> parameters.entry("url", address.toASCIIString()))
                .find("errorText");
        if (failure.isPresent()) {
            var error = failure.get().text();
            throw new BrowserException("the browser cannot open it (" + error + ")"
                    + (error.matches("net::ERR_(FILE_NOT_FOUND|ACCESS_DENIED)")
                            ? "; a browser from Snap or Flatpak cannot read this folder"
                            : ""));
        }
        return page;
    }

    /** Closes the tab. One that hangs ends with the browser. */
    void close(Deadline patience) throws BrowserException {
        tools.call(
                "",
                "Target.disposeBrowserContext",
                parameters -> parameters.entry("browserContextId", context),
                patience);
    }
}
