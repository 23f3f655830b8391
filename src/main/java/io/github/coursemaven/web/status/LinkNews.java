package io.github.coursemaven.web.status;

/** Hears what a user may want to know while links are checked. */
public interface LinkNews {

    /** Tells nobody. */
    LinkNews UNHEARD = new LinkNews() {
        @Override
        public void progress(String line) {}

        @Override
        public void warning(String text) {}
    };

    /** How far the check is, now and then where it takes long. */
    void progress(String line);

    /** That something around the links, such as the cache, is not as it should be. */
    void warning(String text);
}
