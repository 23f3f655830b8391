package io.github.coursemaven.build.preview;

import java.nio.charset.StandardCharsets;

/**
 * What is sent for a path.
 *
 * @param status that of HTTP
 */
record PathAnswer(int status, SentFile file) {

    private static final int FOUND = 200;

    static PathAnswer of(SentFile file) {
        return new PathAnswer(FOUND, file);
    }

    /** The page where a site has none. With the script that listens, it becomes the page that is made there. */
    static PathAnswer missing(ShownSite site) {
        if (!site.isBuilt()) {
            return page(503, "Reading the course …", "");
        }
        return site.index().isEmpty()
                ? page(404, "There are no decks yet.", " Save slides as <code>slides.md</code>, and they appear here.")
                : page(404, "There is no such page.", " <a href=\"/\">All decks</a>");
    }

    private static PathAnswer page(int status, String text, String more) {
        var page = "<!doctype html><meta name=\"viewport\" content=\"width=device-width\"><title>" + text
                + "</title><p>" + text + more + "</p></body>";
        return new PathAnswer(status, SentFile.of("missing.html", page.getBytes(StandardCharsets.UTF_8)));
    }

    boolean isFound() {
        return status == FOUND;
    }

    /** The same page with a script. */
    PathAnswer with(long version, String script) {
        return new PathAnswer(status, file.with(version, script));
    }
}
