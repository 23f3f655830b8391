package io.github.coursemaven.publish.browser;

import java.net.URI;

/** A tab of a browser, in a context and so in processes of its own: other tabs do not notice when its page hangs. */
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
     * Opens a page in place of the one before, and returns when its document is there; it may still load pictures.
     *
     * @param deadline for all that is done with the page
     */
    OpenPage open(URI address, Deadline deadline) throws BrowserException {
        var page = new OpenPage(tools, session, deadline);
        var failure = page.call("Page.navigate", parameters -> parameters.entry("url", address.toASCIIString()))
                .find("errorText");
        if (failure.isPresent()) {
            var error = failure.get().text();
            throw new BrowserException("the browser cannot open it (" + error + ")"
                    + (error.matches("net::ERR_(FILE_NOT_FOUND|ACCESS_DENIED)")
                            ? "; one from Snap or Flatpak may not read this folder"
                            : ""));
        }
        return page;
    }

    /** Closes it; one that hangs ends with the browser at last. */
    void close(Deadline patience) throws BrowserException {
        tools.call(
                "",
                "Target.disposeBrowserContext",
                parameters -> parameters.entry("browserContextId", context),
                patience);
    }
}
