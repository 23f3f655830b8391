package io.github.coursemaven.base.reference;

/** What a reference is for. */
public enum Kind {
    /** Something the reader may follow. */
    LINK("link"),
    /** A picture, also one behind a slide. */
    IMAGE("image"),
    /** Sound, film, embedded objects and text tracks. */
    MEDIA("media"),
    /** A page shown inside a slide. */
    FRAME("frame"),
    /** A style sheet, or what one imports. */
    STYLESHEET("stylesheet"),
    /** A font or picture that a style sheet names. */
    STYLE_ASSET("style-asset"),
    /** A script of the page. */
    SCRIPT("script");

    private final String id;

    Kind(String id) {
        this.id = id;
    }

    /** The name in reports. */
    public String id() {
        return id;
    }
}
