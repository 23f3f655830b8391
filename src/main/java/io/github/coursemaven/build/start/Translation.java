package io.github.coursemaven.build.start;

import io.github.coursemaven.base.settings.Value;
import io.github.coursemaven.course.options.RevealMdCommand.Flag;
import io.github.coursemaven.course.options.RevealOptions;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What becomes of a flag of reveal-md.
 *
 * @param element of the plugin's configuration; empty if there is no counterpart
 * @param reason why there is none, and what to do instead
 */
record Translation(Optional<XmlElement> element, String reason) {

    /** @param paths turns a path in a script into one from the folder of the POM */
    static Translation of(Flag flag, UnaryOperator<String> paths) {
        return flag.value()
                .map(Value.Scalar::text)
                .map(text -> of(flag.name(), text, paths))
                .orElseGet(() -> withoutValue(flag.name()));
    }

    private static Translation of(String name, String text, UnaryOperator<String> paths) {
        return switch (name) {
            case "theme" -> to(name, isPath(text) ? paths.apply(text) : text);
            case "highlightTheme", "title", "port" -> to(name, text);
            case "printSize" -> to(name, text.matches("[\\d.]+x[\\d.]+") ? text + "px" : text);
            case "separator", "verticalSeparator", "notesSeparator" -> to(name, protectedBlanks(text));
            case "css", "scripts" -> to(XmlElement.of(name, items(name, text, paths)));
            case "staticDirs" -> to(XmlElement.of("staticDirectories", items("staticDirectory", text, paths)));
            case "static" -> text.equals("true") ? withoutValue(name) : to("outputDirectory", paths.apply(text));
            case "absoluteUrl" -> to("url", text);
            case "puppeteerChromiumExecutable" -> to("browser", text);
            default ->
                RevealOptions.isOption(name)
                        ? to(XmlElement.of("revealOptions", List.of(XmlElement.of(name, text))))
                        : withoutValue(name);
        };
    }

    private static Translation withoutValue(String name) {
        return switch (name) {
            case "static" -> none("'course:slides' writes pages to 'target/site/slides'");
            case "disableAutoOpen" -> to("open", "false");
            case "watch", "w" -> none("'course:serve' shows what you save");
            case "print", "printSize" -> none("'course:pdf' prints PDFs");
            case "host" -> none("'course:serve' answers to this computer only");
            case "assetsDir" -> none("set 'assetsDir' in 'reveal-md.json'");
            case "preprocessor" ->
                none("JavaScript does not run here; lines 'FILE: other.md' are included if 'preprocessor' is set in"
                        + " 'reveal-md.json'");
            case "template", "listingTemplate" ->
                none("pages are made from this plugin's own template, and 'css' and 'scripts' change them");
            case "puppeteerLaunchArgs", "featuredSlide" -> none("this plugin does not need it");
            default -> none("the value is missing, or only the script knows it");
        };
    }

    private static Translation to(String name, String text) {
        return to(XmlElement.of(name, text));
    }

    private static Translation to(XmlElement element) {
        return new Translation(Optional.of(element), "");
    }

    private static Translation none(String reason) {
        return new Translation(Optional.empty(), reason);
    }

    private static List<XmlElement> items(String name, String text, UnaryOperator<String> paths) {
        return Stream.of(text.split(",", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(each -> XmlElement.of(name, isPath(each) || !name.equals("css") ? paths.apply(each) : each))
                .toList();
    }

    private static boolean isPath(String text) {
        return text.contains("/") || text.contains("\\") || text.contains(".");
    }

    /** A regular expression without blanks at its ends, which Maven would take away, and without ends of lines. */
    private static String protectedBlanks(String regex) {
        return regex.replace("\r", "\\r")
                .replace("\n", "\\n")
                .replaceFirst("^ ", "\\\\x20")
                .replaceFirst(" $", "\\\\x20");
    }
}
