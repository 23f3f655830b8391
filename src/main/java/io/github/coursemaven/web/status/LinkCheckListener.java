package io.github.coursemaven.web.status;

/** Receives news that users may want to see while links are checked. */
public interface LinkCheckListener {

    LinkCheckListener NONE = new LinkCheckListener() {
        @Override
        public void progress(String line) {}

        @Override
        public void warning(String text) {}
    };

    /** A line about how far a long check is. */
    void progress(String line);

    /** Something other than a link, such as the cache, is not as it should be. */
    void warning(String text);
}
