package io.github.coursemaven.base.reference;

/** What a reference is for. */
public enum Kind {
    /** Something the reader may follow. */
    LINK("link"),
    /** A picture, including those behind slides. */
    IMAGE("image"),
    /** Audio, video, embedded objects and text tracks. */
    MEDIA("media"),
    /** A page shown inside a slide. */
    FRAME("frame"),
    /** A style sheet, or one that it imports. */
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
