package io.github.coursemaven.publish.browser;

import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.base.output.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page that is open in a tab. */
final class OpenPage {

    private static final int BYTES_AT_ONCE = 1 << 20;

    /** A picture is not worth waiting for. */
    private static final Duration PICTURE_TIME = Duration.ofSeconds(10);

    private static final int PICTURE_QUALITY = 80;

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

    /**
     * What a screen shows of an element, as a small picture; empty if the browser cannot tell in time.
     *
     * @param selector of CSS
     * @param width of the picture in pixels
     */
    Optional<Content> picture(String selector, int width) throws BrowserGoneException {
        try {
            var sides = sides(selector);
            var picture = tools.call(
                    session,
                    "Page.captureScreenshot",
                    parameters -> clip(parameters, sides, width),
                    Deadline.in(PICTURE_TIME));
            return Optional.of(new Content.Bytes(picture.get("data").bytes()));
        } catch (BrowserGoneException e) {
            throw e;
        } catch (BrowserException e) {
            return Optional.empty();
        }
    }

    /** Left, top, width and height of an element, without the edge that it may share a pixel of with what is around. */
    private List<Integer> sides(String selector) throws BrowserException {
        var box = run(
                "(() => { const box = document.querySelector('" + selector + "').getBoundingClientRect();"
                        + " return [box.x + scrollX + 1, box.y + scrollY + 1, box.width - 2, box.height - 2].map(Math.round); })()");
        var sides = new ArrayList<Integer>();
        for (var side : box.items()) {
            sides.add(side.number());
        }
        return sides;
    }

    private static void clip(JsonWriter parameters, List<Integer> sides, int width) {
        parameters
                .entry("format", "webp")
                .entry("quality", PICTURE_QUALITY)
                .entry("captureBeyondViewport", true)
                .object("clip", clip -> clip.entry("x", sides.get(0))
                        .entry("y", sides.get(1))
                        .entry("width", sides.get(2))
                        .entry("height", sides.get(3))
                        .entry("scale", (double) width / Math.max(1, sides.get(2))));
    }

    Json call(String method, JsonWriter.Part parameters) throws BrowserException {
        return tools.call(session, method, parameters, deadline);
    }
}
