package io.github.coursemaven.browser;

import de.marhali.json5.Json5Element;
import de.marhali.json5.Json5Object;
import java.io.ByteArrayOutputStream;

/** A page that is open in a tab. */
final class OpenPage {

    private static final int BYTES_AT_ONCE = 1 << 20;

    private final DevTools tools;
    private final String session;
    private final Deadline deadline;

    OpenPage(DevTools tools, String session, Deadline deadline) {
        this.tools = tools;
        this.session = session;
        this.deadline = deadline;
    }

    /** Runs a script in the page and waits for the promise that it gives; the value of that. */
    Json5Element run(String script) throws BrowserException {
        var parameters = Parameters.of("expression", script);
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

    /** The page as tagged PDF without bookmarks, on paper of the size it asks for. */
    byte[] pdf() throws BrowserException {
        var parameters = Parameters.of("transferMode", "ReturnAsStream");
        parameters.addProperty("preferCSSPageSize", true);
        parameters.addProperty("printBackground", true);
        parameters.addProperty("generateTaggedPDF", true);
        var stream = Parameters.of("handle", call("Page.printToPDF", parameters).text("stream"));
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
}
