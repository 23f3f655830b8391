package io.github.coursemaven.course.options;

import io.github.coursemaven.base.settings.Value;
import io.github.coursemaven.markdown.html.MarkdownOptions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The options of reveal.js, read as reveal.js reads them: with its defaults (6.0.2, {@code js/config.ts}), those of reveal-md
 * 6.1.4 on top, and with JavaScript's conversions, because reveal.js makes none of its own.
 *
 * @param written what the author set, unchanged, for the page; without what reveal.js stops at
 */
public record RevealOptions(Value.Mapping written) {

    private static final double LARGEST = 100_000;

    /** Whether a key is an option of reveal.js, or of a plugin that comes with it. */
    public static boolean isOption(String key) {
        return RevealKey.find(key).isPresent();
    }

    /** The number of the first slide in links: 0, or 1 with {@code hashOneBasedIndex}. */
    public int firstNumber() {
        return flag(RevealKey.HASH_ONE_BASED_INDEX, false) ? 1 : 0;
    }

    /** Whether slides with {@code data-visibility="hidden"} are shown. */
    public boolean showHiddenSlides() {
        return flag(RevealKey.SHOW_HIDDEN_SLIDES, false);
    }

    /** Whether a link that names a slide by its number may name a fragment, too. */
    public boolean fragmentInURL() {
        return flag(RevealKey.FRAGMENT_IN_URL, true);
    }

    /** Whether slides are shown in steps; only {@code false} itself turns that off. */
    public boolean fragments() {
        return value(RevealKey.FRAGMENTS)
                .filter(value ->
                        value instanceof Value.Scalar scalar && scalar.value().equals(false))
                .isEmpty();
    }

    /** Whether the slide after the last is the first. */
    public boolean loop() {
        return flag(RevealKey.LOOP, false);
    }

    /** Whether the content of a slide is centred from top to bottom. */
    public boolean center() {
        return flag(RevealKey.CENTER, true);
    }

    /** Whether slides go from right to left. */
    public boolean rtl() {
        return flag(RevealKey.RTL, false);
    }

    /** The format of slide numbers, such as {@code c/t}; empty if there are none. */
    public Optional<String> slideNumber() {
        return flag(RevealKey.SLIDE_NUMBER, true)
                ? Optional.of(script(RevealKey.SLIDE_NUMBER)
                        .flatMap(JavaScriptValue::text)
                        .orElse("h.v"))
                : Optional.empty();
    }

    /** Whether slide numbers, if there are any, are also on paper (6.0.2, {@code js/controllers/printview.js}). */
    public boolean numbersOnPaper() {
        var where =
                script(RevealKey.SHOW_SLIDE_NUMBER).map(JavaScriptValue::string).orElse("all");
        var place = where.toLowerCase(Locale.ROOT);
        return place.contains("all") || place.contains("print");
    }

    /**
     * The width of slides in CSS pixels.
     *
     * @param window the width of the window without its margin; a width in percent is a share of it
     */
    public double width(double window) {
        return side(RevealKey.WIDTH, 960, window);
    }

    /** The height of slides, as {@link #width}. */
    public double height(double window) {
        return side(RevealKey.HEIGHT, 700, window);
    }

    /** The share of a window that stays empty around the slides. */
    public double margin() {
        return number(RevealKey.MARGIN, 0.04);
    }

    /** The smallest factor that slides are scaled by to fit a window. */
    public double minScale() {
        return number(RevealKey.MIN_SCALE, 0.2);
    }

    /** The largest factor, as {@link #minScale}. */
    public double maxScale() {
        return number(RevealKey.MAX_SCALE, 2);
    }

    /** How one slide or its background gives way to the next, as far as it is set by one word. */
    public List<Setting> transitions() {
        return Stream.of(RevealKey.TRANSITION, RevealKey.BACKGROUND_TRANSITION)
                .flatMap(key -> value(key).stream())
                .filter(Value.Scalar.class::isInstance)
                .map(word -> new Setting(((Value.Scalar) word).text(), word.location()))
                .toList();
    }

    /** The picture behind all slides. */
    public Optional<Setting> parallaxBackgroundImage() {
        return value(RevealKey.PARALLAX_BACKGROUND_IMAGE)
                .filter(value -> new JavaScriptValue(value).isTrue())
                .map(value -> new Setting(new JavaScriptValue(value).string(), value.location()));
    }

    /** The options as written, with another address of the picture behind all slides. */
    public Value.Mapping writtenWithParallaxBackground(String address) {
        var picture = new Value.Scalar(address, address, written.location());
        return new Value.Mapping(Map.of(RevealKey.PARALLAX_BACKGROUND_IMAGE.key(), picture), written.location())
                .over(written);
    }

    /** The size of that picture, as in CSS. */
    public Optional<String> parallaxBackgroundSize() {
        return script(RevealKey.PARALLAX_BACKGROUND_SIZE).flatMap(JavaScriptValue::text);
    }

    /** How that picture is repeated, as in CSS. */
    public Optional<String> parallaxBackgroundRepeat() {
        return script(RevealKey.PARALLAX_BACKGROUND_REPEAT).flatMap(JavaScriptValue::text);
    }

    /** The options of the Markdown plugin. */
    public MarkdownOptions markdown() {
        var entries = value(RevealKey.MARKDOWN)
                .map(value -> value instanceof Value.Mapping mapping ? mapping.entries() : Map.<String, Value>of())
                .orElse(Map.of());
        return new MarkdownOptions(
                isTrue(entries, "breaks"), isTrue(entries, "smartypants"), isTrue(entries, "animateLists"));
    }

    private static boolean isTrue(Map<String, Value> entries, String name) {
        return entries.containsKey(name) && new JavaScriptValue(entries.get(name)).isTrue();
    }

    private Optional<Value> value(RevealKey key) {
        return Optional.ofNullable(written.entries().get(key.key()));
    }

    private Optional<JavaScriptValue> script(RevealKey key) {
        return value(key).map(JavaScriptValue::new);
    }

    private boolean flag(RevealKey key, boolean byDefault) {
        return script(key).map(JavaScriptValue::isTrue).orElse(byDefault);
    }

    private double side(RevealKey key, double byDefault, double window) {
        var side = script(key)
                .flatMap(JavaScriptValue::percentage)
                .map(percentage -> percentage / 100.0 * window)
                .orElseGet(() -> number(key, byDefault));
        return side < 1 || side > LARGEST ? byDefault : side;
    }

    /** The default is used if reveal.js would calculate with {@code NaN}. */
    private double number(RevealKey key, double byDefault) {
        return script(key)
                .flatMap(JavaScriptValue::number)
                .filter(number -> number >= 0 && number <= LARGEST)
                .orElse(byDefault);
    }
}
