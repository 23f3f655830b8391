package io.github.coursemaven.browser;

import de.marhali.json5.Json5Element;
import de.marhali.json5.Json5Object;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.function.Consumer;

/** A page in a browser, in a context and so in a process of its own: it keeps nothing of other pages and hangs alone. */
final class Tab {

    private static final int BYTES_AT_ONCE = 1 << 20;

    private final DevTools tools;
    private final String context;
    private final String session;
    private final Deadline deadline;
    private final Consumer<String> remarks;

    private Tab(DevTools tools, String context, String session, Deadline deadline, Consumer<String> remarks) {
        this.tools = tools;
        this.remarks = remarks;
        this.context = context;
        this.session = session;
        this.deadline = deadline;
    }

    /** @param deadline for all that is done with the page */
    static Tab in(DevTools tools, Deadline deadline, Consumer<String> remarks) throws BrowserException {
        var context = tools.call("", "Target.createBrowserContext", new Json5Object(), deadline)
                .json()
                .get("browserContextId")
                .getAsString();
        var create = text("url", "about:blank");
        create.addProperty("browserContextId", context);
        var target = tools.call("", "Target.createTarget", create, deadline)
                .json()
                .get("targetId")
                .getAsString();
        var attach = text("targetId", target);
        attach.addProperty("flatten", true);
        var session = tools.call("", "Target.attachToTarget", attach, deadline)
                .json()
                .get("sessionId")
                .getAsString();
        var tab = new Tab(tools, context, session, deadline, remarks);
        tab.call("Inspector.enable", new Json5Object());
        return tab;
    }

    /** Opens a page, and returns when its document is there; it may still load pictures. */
    void open(URI page) throws BrowserException {
        var json = call("Page.navigate", text("url", page.toASCIIString())).json();
        if (json.has("errorText")) {
            var error = json.get("errorText").getAsString();
            throw new BrowserException("the browser cannot open it (" + error + ")"
                    + (error.matches("net::ERR_(FILE_NOT_FOUND|ACCESS_DENIED)")
                            ? "; one from Snap or Flatpak may not read this folder"
                            : ""));
        }
    }

    /** Runs a script in the page and waits for the promise that it gives; the value of that. */
    Json5Element run(String script) throws BrowserException {
        var parameters = text("expression", script);
        parameters.addProperty("awaitPromise", true);
        parameters.addProperty("returnByValue", true);
        var json = call("Runtime.evaluate", parameters).json();
        if (json.has("exceptionDetails")) {
            var exception = json.getAsJson5Object("exceptionDetails").getAsJson5Object("exception");
            throw new BrowserException("a script fails in it: "
                    + exception
                            .get("description")
                            .getAsString()
                            .lines()
                            .findFirst()
                            .orElse(""));
        }
        return json.getAsJson5Object("result").get("value");
    }

    /** The page as PDF, on paper of the size it asks for. */
    byte[] pdf() throws BrowserException {
        var parameters = text("transferMode", "ReturnAsStream");
        parameters.addProperty("preferCSSPageSize", true);
        parameters.addProperty("printBackground", true);
        parameters.addProperty("generateTaggedPDF", true);
        parameters.addProperty("generateDocumentOutline", true);
        var stream = text(
                "handle",
                call("Page.printToPDF", parameters).json().get("stream").getAsString());
        stream.addProperty("size", BYTES_AT_ONCE);
        var pdf = new ByteArrayOutputStream();
        var more = true;
        while (more) {
            var part = call("IO.read", stream);
            pdf.writeBytes(part.data());
            more = !part.json().get("eof").getAsBoolean();
        }
        return pdf.toByteArray();
    }

    Reply call(String method, Json5Object parameters) throws BrowserException {
        return tools.call(session, method, parameters, deadline);
    }

    private static Json5Object text(String key, String value) {
        var object = new Json5Object();
        object.addProperty(key, value);
        return object;
    }

    /** Closes the page; one that hangs ends with the browser at last. */
    void close(Deadline patience) {
        try {
            tools.call("", "Target.disposeBrowserContext", text("browserContextId", context), patience);
        } catch (BrowserException e) {
            remarks.accept("A page does not close: " + e.getMessage());
        }
    }
}
