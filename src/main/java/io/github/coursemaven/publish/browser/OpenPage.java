package io.github.coursemaven.publish.browser;

import io.github.coursemaven.base.output.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.time.Duration;

/** A page that is open in a tab. */
final class OpenPage {

    private static final int BYTES_AT_ONCE = 1 << 20;

    private final DevTools tools;
    private final String session;
    private Deadline deadline;

    OpenPage(DevTools tools, String session, Deadline deadline) {
        this.tools = tools;
        this.session = session;
        this.deadline = deadline;
    }

    /** Allows more time for all that follows. */
    void allow(Duration more) {
        deadline = deadline.plus(more);
    }

    /** Runs a script in the page and waits for the promise that it returns; the value of that. */
    Json run(String script) throws BrowserException {
        var result = call("Runtime.evaluate", parameters -> parameters
                .entry("expression", script)
                .entry("awaitPromise", true)
                .entry("returnByValue", true));
        var details = result.find("exceptionDetails");
        if (details.isPresent()) {
            var description = details.get().get("exception").get("description").text();
            throw new BrowserException(
                    "a script in it fails: " + description.lines().findFirst().orElse(""));
        }
        return result.get("result").get("value");
    }

    /** The page as tagged PDF without bookmarks, on paper of the size that it sets. */
    byte[] pdf() throws BrowserException {
        var stream = call("Page.printToPDF", parameters -> parameters
                        .entry("transferMode", "ReturnAsStream")
                        .entry("preferCSSPageSize", true)
                        .entry("printBackground", true)
                        .entry("generateTaggedPDF", true))
                .get("stream")
                .text();
        var pdf = new ByteArrayOutputStream();
        var more = true;
        while (more) {
            var part = call(
                    "IO.read", parameters -> parameters.entry("handle", stream).entry("size", BYTES_AT_ONCE));
            pdf.writeBytes(part.get("data").bytes());
            more = !part.get("eof").flag();
        }
        return pdf.toByteArray();
    }

    Json call(String method, JsonWriter.Part parameters) throws BrowserException {
        return tools.call(session, method, parameters, deadline);
    }
}
