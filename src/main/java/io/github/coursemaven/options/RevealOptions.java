package io.github.coursemaven.options;

import io.github.coursemaven.markdown.MarkdownOptions;
import io.github.coursemaven.settings.Value;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The options of reveal.js, read as reveal.js reads them: with its defaults (6.0.2, {@code js/config.ts}) under those of
 * reveal-md 6.1.4, and with JavaScript's conversions, since reveal.js makes none of its own.
 *
 * @param written what the author set, as it goes to the page
 */
public record RevealOptions(Value.Mapping written) {

    private static final Pattern NUMBER =
            Pattern.compile("\\s*[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?\\s*");
    private static final Pattern PERCENTAGE = Pattern.compile("\\s*([0-9]{1,9}).*%", Pattern.DOTALL);
    private static final double LARGEST = 100_000;

    /** Whether links count slides from 1, not from 0. */
    public boolean hashOneBasedIndex() {
        return flag("hashOneBasedIndex", false);
    }

    /** Whether slides with {@code data-visibility="hidden"} are shown. */
    public boolean showHiddenSlides() {
        return flag("showHiddenSlides", false);
    }

    /** Whether a link that names a slide by its number may name a fragment, too. */
    public boolean fragmentInURL() {
        return flag("fragmentInURL", true);
    }

    /** Whether the slide after the last is the first. */
    public boolean loop() {
        return flag("loop", false);
    }

    /** Whether the content of a slide is centred from top to bottom. */
    public boolean center() {
        return flag("center", true);
    }

    /** Whether slides go from right to left. */
    public boolean rtl() {
        return flag("rtl", false);
    }

    /** The format of slide numbers, such as {@code c/t}; empty where there are none. */
    public Optional<String> slideNumber() {
        return flag("slideNumber", true) ? Optional.of(text("slideNumber").orElse("h.v")) : Optional.empty();
    }

    /** Whether slide numbers, if there are any, are also on paper (6.0.2, {@code js/controllers/printview.js}). */
    public boolean numbersOnPaper() {
        var where = value("showSlideNumber").map(RevealOptions::string).orElse("all");
        return where.toLowerCase(Locale.ROOT).matches("(?s).*(all|print).*");
    }

    /**
     * The width of slides in CSS pixels.
     *
     * @param window of the window, its margin left out, which a width in percent is a share of
     */
    public double width(double window) {
        return side("width", 960, window);
    }

    /** The height of slides, as {@link #width}. */
    public double height(double window) {
        return side("height", 700, window);
    }

    /** The share of a window that stays free around the slides. */
    public double margin() {
        return number("margin", 0.04);
    }

    /** The smallest factor that slides are scaled by to fit a window. */
    public double minScale() {
        return number("minScale", 0.2);
    }

    /** The largest factor, as {@link #minScale}. */
    public double maxScale() {
        return number("maxScale", 2);
    }

    /** The picture behind all slides. */
    public Optional<Setting> parallaxBackgroundImage() {
        return value("parallaxBackgroundImage")
                .filter(RevealOptions::isTrue)
                .map(value -> new Setting(string(value), value.location()));
    }

    /** The size of that picture, as in CSS. */
    public Optional<String> parallaxBackgroundSize() {
        return text("parallaxBackgroundSize");
    }

    /** How that picture is repeated, as in CSS. */
    public Optional<String> parallaxBackgroundRepeat() {
        return text("parallaxBackgroundRepeat");
    }

    /** What the Markdown plugin takes from the options. */
    public MarkdownOptions markdown() {
        var markdown = new RevealOptions(
                written.entries().get("markdown") instanceof Value.Mapping mapping
                        ? mapping
                        : Value.Mapping.empty(written.location()));
        return new MarkdownOptions(
                markdown.flag("breaks", false),
                markdown.flag("smartypants", false),
                markdown.flag("animateLists", false));
    }

    private Optional<Value> value(String name) {
        return Optional.ofNullable(written.entries().get(name));
    }

    private boolean flag(String name, boolean byDefault) {
        return value(name).map(RevealOptions::isTrue).orElse(byDefault);
    }

    /** The text of an option; empty where it is something else, or not set. */
    private Optional<String> text(String name) {
        return value(name)
                .filter(value -> value instanceof Value.Scalar scalar && scalar.value() instanceof String)
                .map(RevealOptions::string);
    }

    private double side(String name, double byDefault, double window) {
        var percentage = PERCENTAGE.matcher(text(name).orElse(""));
        var side =
                percentage.matches() ? Integer.parseInt(percentage.group(1)) / 100.0 * window : number(name, byDefault);
        return side < 1 || side > LARGEST ? byDefault : side;
    }

    /** A number, or a text that is one; otherwise the default, where reveal.js would calculate with {@code NaN}. */
    private double number(String name, double byDefault) {
        return value(name)
                .map(RevealOptions::string)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Double::parseDouble)
                .filter(number -> number >= 0 && number <= LARGEST)
                .orElse(byDefault);
    }

    /** JavaScript's {@code String(value)}; empty for lists and named values, which no option is as a text. */
    private static String string(Value value) {
        return value instanceof Value.Scalar scalar ? scalar.value().toString() : "";
    }

    /** JavaScript's {@code Boolean(value)}: all but {@code false}, 0 and the empty text is true, so {@code 'false'}, too. */
    private static boolean isTrue(Value value) {
        if (!(value instanceof Value.Scalar scalar)) {
            return true;
        }
        return scalar.value() instanceof Number number
                ? number.doubleValue() != 0 && !Double.isNaN(number.doubleValue())
                : !scalar.value().equals(false) && !scalar.value().equals("");
    }
}
