package io.github.coursemaven.browser;

import de.marhali.json5.Json5Object;
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
        var context = tools.call("", "Target.createBrowserContext", new Json5Object(), deadline)
                .text("browserContextId");
        var create = Parameters.of("url", "about:blank");
        create.addProperty("browserContextId", context);
        var target = tools.call("", "Target.createTarget", create, deadline).text("targetId");
        var attach = Parameters.of("targetId", target);
        attach.addProperty("flatten", true);
        var session = tools.call("", "Target.attachToTarget", attach, deadline).text("sessionId");
        tools.call(session, "Inspector.enable", new Json5Object(), deadline);
        return new Tab(tools, context, session);
    }

    /**
     * Opens a page in place of the one before, and returns when its document is there; it may still load pictures.
     *
     * @param deadline for all that is done with the page
     */
    OpenPage open(URI address, Deadline deadline) throws BrowserException {
        var page = new OpenPage(tools, session, deadline);
        var json = page.call("Page.navigate", Parameters.of("url", address.toASCIIString()))
                .json();
        if (json.has("errorText")) {
            var error = json.get("errorText").getAsString();
            throw new BrowserException("the browser cannot open it (" + error + ")"
                    + (error.matches("net::ERR_(FILE_NOT_FOUND|ACCESS_DENIED)")
                            ? "; one from Snap or Flatpak may not read this folder"
                            : ""));
        }
        return page;
    }

    /** Closes it; one that hangs ends with the browser at last. */
    void close(Deadline patience) throws BrowserException {
        tools.call("", "Target.disposeBrowserContext", Parameters.of("browserContextId", context), patience);
    }
}
