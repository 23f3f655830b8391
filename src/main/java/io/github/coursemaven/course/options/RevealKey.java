package io.github.coursemaven.course.options;

import static io.github.coursemaven.course.options.ValueType.ANYTHING;
import static io.github.coursemaven.course.options.ValueType.BOOLEAN;
import static io.github.coursemaven.course.options.ValueType.LIST;
import static io.github.coursemaven.course.options.ValueType.NAMED_VALUES;
import static io.github.coursemaven.course.options.ValueType.NUMBER;
import static io.github.coursemaven.course.options.ValueType.OFF;
import static io.github.coursemaven.course.options.ValueType.PLAIN_NUMBER;
import static io.github.coursemaven.course.options.ValueType.SWITCH;
import static io.github.coursemaven.course.options.ValueType.TEXT;
import static io.github.coursemaven.course.options.ValueType.oneOf;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.settings.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The options of reveal.js 5.1.0 ({@code js/config.js}) and 6.0.2 ({@code js/config.ts}) and of the plugins that come with it, with
 * the values that its code can do something with. Other plugins have options, too, which are not known here.
 */
enum RevealKey implements Key {
    WIDTH("width", RevealKey.side()),
    HEIGHT("height", RevealKey.side()),
    MARGIN("margin", NUMBER),
    MIN_SCALE("minScale", NUMBER),
    MAX_SCALE("maxScale", NUMBER),
    CONTROLS("controls", SWITCH.or("speaker", "speaker-only")),
    CONTROLS_TUTORIAL("controlsTutorial", SWITCH),
    CONTROLS_LAYOUT("controlsLayout", oneOf("edges", "bottom-right")),
    CONTROLS_BACK_ARROWS("controlsBackArrows", oneOf("faded", "hidden", "visible")),
    PROGRESS("progress", SWITCH),
    SLIDE_NUMBER("slideNumber", SWITCH.or("h.v", "h/v", "c", "c/t")),
    SHOW_SLIDE_NUMBER("showSlideNumber", oneOf("all", "print", "speaker").or(OFF)),
    HASH_ONE_BASED_INDEX("hashOneBasedIndex", SWITCH),
    HASH("hash", SWITCH),
    RESPOND_TO_HASH_CHANGES("respondToHashChanges", SWITCH),
    JUMP_TO_SLIDE("jumpToSlide", SWITCH),
    HISTORY("history", SWITCH),
    KEYBOARD("keyboard", SWITCH.or(NAMED_VALUES)),
    KEYBOARD_CONDITION("keyboardCondition", SWITCH.or("focused")),
    DISABLE_LAYOUT("disableLayout", SWITCH),
    OVERVIEW("overview", SWITCH),
    CENTER("center", SWITCH),
    TOUCH("touch", SWITCH),
    LOOP("loop", SWITCH),
    RTL("rtl", SWITCH),
    NAVIGATION_MODE("navigationMode", oneOf("default", "linear", "grid")),
    SHUFFLE("shuffle", SWITCH),
    FRAGMENTS("fragments", SWITCH),
    FRAGMENT_IN_URL("fragmentInURL", SWITCH),
    EMBEDDED("embedded", SWITCH),
    HELP("help", SWITCH),
    PAUSE("pause", SWITCH),
    SHOW_NOTES("showNotes", SWITCH.or("inline", "separate-page")),
    SHOW_HIDDEN_SLIDES("showHiddenSlides", SWITCH),
    AUTO_PLAY_MEDIA("autoPlayMedia", BOOLEAN),
    PRELOAD_IFRAMES("preloadIframes", BOOLEAN),
    PREVENT_IFRAME_AUTO_FOCUS("preventIframeAutoFocus", SWITCH),
    AUTO_ANIMATE("autoAnimate", SWITCH),
    AUTO_ANIMATE_MATCHER("autoAnimateMatcher", ANYTHING),
    AUTO_ANIMATE_EASING("autoAnimateEasing", TEXT),
    AUTO_ANIMATE_DURATION("autoAnimateDuration", NUMBER),
    AUTO_ANIMATE_UNMATCHED("autoAnimateUnmatched", BOOLEAN),
    AUTO_ANIMATE_STYLES("autoAnimateStyles", LIST),
    AUTO_SLIDE("autoSlide", NUMBER),
    AUTO_SLIDE_STOPPABLE("autoSlideStoppable", SWITCH),
    AUTO_SLIDE_METHOD("autoSlideMethod", ANYTHING),
    DEFAULT_TIMING("defaultTiming", NUMBER),
    MOUSE_WHEEL("mouseWheel", SWITCH),
    PREVIEW_LINKS("previewLinks", SWITCH),
    POST_MESSAGE("postMessage", SWITCH),
    POST_MESSAGE_EVENTS("postMessageEvents", SWITCH),
    FOCUS_BODY("focusBodyOnPageVisibilityChange", SWITCH),
    TRANSITION("transition", oneOf("none", "fade", "slide", "convex", "concave", "zoom", "cube", "page", "default")),
    TRANSITION_SPEED("transitionSpeed", oneOf("default", "fast", "slow").tolerating("medium", "normal")),
    BACKGROUND_TRANSITION(
            "backgroundTransition", oneOf("none", "fade", "slide", "convex", "concave", "zoom", "default")),
    PARALLAX_BACKGROUND_IMAGE("parallaxBackgroundImage", TEXT),
    PARALLAX_BACKGROUND_SIZE("parallaxBackgroundSize", TEXT),
    PARALLAX_BACKGROUND_REPEAT("parallaxBackgroundRepeat", TEXT),
    PARALLAX_BACKGROUND_POSITION("parallaxBackgroundPosition", TEXT),
    PARALLAX_BACKGROUND_HORIZONTAL("parallaxBackgroundHorizontal", PLAIN_NUMBER),
    PARALLAX_BACKGROUND_VERTICAL("parallaxBackgroundVertical", PLAIN_NUMBER),
    VIEW("view", oneOf("print", "scroll").or(OFF).tolerating("reader")),
    SCROLL_LAYOUT("scrollLayout", oneOf("full", "compact")),
    SCROLL_SNAP("scrollSnap", SWITCH.or("proximity", "mandatory")),
    SCROLL_PROGRESS("scrollProgress", SWITCH.or("auto")),
    SCROLL_ACTIVATION_WIDTH("scrollActivationWidth", PLAIN_NUMBER),
    PDF_MAX_PAGES_PER_SLIDE("pdfMaxPagesPerSlide", NUMBER),
    PDF_SEPARATE_FRAGMENTS("pdfSeparateFragments", SWITCH),
    PDF_PAGE_HEIGHT_OFFSET("pdfPageHeightOffset", NUMBER),
    VIEW_DISTANCE("viewDistance", NUMBER),
    MOBILE_VIEW_DISTANCE("mobileViewDistance", NUMBER),
    DISPLAY("display", TEXT),
    HIDE_INACTIVE_CURSOR("hideInactiveCursor", SWITCH),
    HIDE_CURSOR_TIME("hideCursorTime", NUMBER),
    SORT_FRAGMENTS_ON_SYNC("sortFragmentsOnSync", BOOLEAN),
    DEPENDENCIES("dependencies", ValueType.LIST_OF_NAMED_VALUES),
    PLUGINS("plugins", ANYTHING),
    HIGHLIGHT("highlight", ANYTHING),
    MARKDOWN("markdown", ANYTHING),
    KATEX("katex", ANYTHING),
    MATH("math", ANYTHING),
    MATHJAX("mathjax", ANYTHING),
    MATHJAX2("mathjax2", ANYTHING),
    MATHJAX3("mathjax3", ANYTHING),
    MATHJAX4("mathjax4", ANYTHING),
    CHALKBOARD("chalkboard", ANYTHING),
    COPYCODE("copycode", ANYTHING),
    CUSTOM_CONTROLS("customcontrols", ANYTHING),
    MENU("menu", ANYTHING),
    POINTER("pointer", ANYTHING),
    SIMPLEMENU("simplemenu", ANYTHING),
    TOTAL_TIME("totalTime", NUMBER),
    MINIMUM_TIME_PER_SLIDE("minimumTimePerSlide", NUMBER),
    URL("url", TEXT),
    ZOOM_KEY("zoomKey", TEXT),
    ZOOM_LEVEL("zoomLevel", NUMBER);

    private static final KeyTable<RevealKey> TABLE = new KeyTable<>("an option of reveal.js", List.of(values()));

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // its predicate has no state
    private final ValueType type;

    RevealKey(String key, ValueType type) {
        this.key = key;
        this.type = type;
    }

    private static ValueType side() {
        return ValueType.of(
                value -> NUMBER.fits().test(value)
                        || new JavaScriptValue(value).percentage().isPresent(),
                "a number of pixels",
                "a percentage such as 100%");
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public ValueType type() {
        return type;
    }

    /** The option that is written so, letter for letter. */
    static Optional<RevealKey> find(String written) {
        return TABLE.find(written);
    }

    static Optional<RevealKey> ignoringCase(String written) {
        return Arrays.stream(values())
                .filter(key -> key.key.equalsIgnoreCase(written))
                .findFirst();
    }

    /** What is wrong with the names and values of options. */
    static List<Problem> problems(Value.Mapping options) {
        var problems = new ArrayList<>(TABLE.problems(options, (key, value) -> Rule.OPTION_VALUE));
        problems.addAll(MisplacedKeys.amongOptions(options));
        options.entries().forEach((written, value) -> TABLE.find(written)
                .flatMap(key -> key.loss(value))
                .ifPresent(complaint -> problems.add(Rule.OPTION_VALUE.at(options.locationOfKey(written), complaint))));
        return problems;
    }

    /** Why a value is not used, in the cases in which its type does not say so. */
    private Optional<String> loss(Value value) {
        if (value instanceof Value.Nothing) {
            return isUsable(value)
                    ? Optional.empty()
                    : Optional.of("'" + key + "' has no value, but reveal.js needs one; remove it to get the default");
        }
        var isDefault = value instanceof Value.Items items && items.values().isEmpty();
        return this == PLUGINS && !isDefault
                ? Optional.of(
                        "'plugins' in 'revealOptions' would remove all plugins of the page; write it beside 'revealOptions'")
                : Optional.empty();
    }

    /** The options without those that reveal.js stops at, or cannot calculate with. */
    static Value.Mapping usable(Value.Mapping options) {
        var kept = new LinkedHashMap<>(options.entries());
        kept.entrySet().removeIf(entry -> TABLE.find(entry.getKey())
                .filter(key -> !key.isUsable(entry.getValue()))
                .isPresent());
        return new Value.Mapping(kept, options.location(), options.keys());
    }

    private boolean isUsable(Value value) {
        return switch (this) {
            case PLUGINS -> false;
            case WIDTH, HEIGHT, DEPENDENCIES, AUTO_ANIMATE_STYLES ->
                !(value instanceof Value.Nothing) && type.fits().test(value);
            case TRANSITION ->
                !(value instanceof Value.Scalar scalar) ? value instanceof Value.Nothing : isOneWord(scalar.text());
            default ->
                value instanceof Value.Nothing
                        || type.fits().test(value)
                        || (value instanceof Value.Scalar && !type.equals(NUMBER));
        };
    }

    /** Whether it can be a class. */
    private static boolean isOneWord(String text) {
        return !text.isEmpty() && text.chars().noneMatch(Character::isWhitespace);
    }
}
