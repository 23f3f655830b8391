package io.github.coursemaven.build.preview;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The editor that the browser opens at a slide: it has an address of its own, which the operating system gives to the program. This
 * program starts none.
 *
 * @param template of the address, with {@code {file}}, and {@code {line}} and {@code {column}} if the editor has them
 */
public record Editor(String template) {

    /** What to do if the editor is not known. */
    static final String HINT = "To open slides in your editor, start the preview with -Dcourse.editor=vscode, or idea, "
            + "cursor, vscodium or zed; or with an address such as my-editor://open?file={file}&line={line}";

    private static final Map<String, String> KNOWN = Map.of(
            "vscode", "vscode://file{file}:{line}:{column}",
            "vscodium", "vscodium://file{file}:{line}:{column}",
            "cursor", "cursor://file{file}:{line}:{column}",
            "zed", "zed://file{file}:{line}:{column}",
            "idea", "idea://open?file={file}&line={line}&column={column}");

    /** Addresses that a browser would open itself. */
    private static final Set<String> OF_BROWSERS =
            Set.of("javascript", "data", "blob", "file", "http", "https", "about");

    /**
     * An editor by its name, or by the template of its addresses.
     *
     * @throws IllegalArgumentException if it is neither; with what to write instead
     */
    public static Editor of(String text) {
        var known = Optional.ofNullable(KNOWN.get(text.toLowerCase(Locale.ROOT)));
        if (known.isEmpty() && !isTemplate(text)) {
            throw new IllegalArgumentException("'" + text + "' is not an editor that is known here; write one of "
                    + String.join(", ", new TreeSet<>(KNOWN.keySet()))
                    + ", or an address such as my-editor://open?file={file}&line={line}");
        }
        return new Editor(known.orElse(text));
    }

    private static boolean isTemplate(String text) {
        var colon = text.indexOf(':');
        return colon > 0
                && text.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*")
                && !OF_BROWSERS.contains(text.substring(0, colon).toLowerCase(Locale.ROOT))
                && text.contains("{file}");
    }

    /**
     * The editor whose terminal runs this program.
     *
     * @param environment the variables of the process
     */
    public static Optional<Editor> ofTerminal(Map<String, String> environment) {
        if (environment.getOrDefault("TERMINAL_EMULATOR", "").startsWith("JetBrains")) {
            return Optional.of(of("idea"));
        }
        if (!environment.getOrDefault("TERM_PROGRAM", "").equals("vscode")) {
            return environment.containsKey("ZED_TERM") ? Optional.of(of("zed")) : Optional.empty();
        }
        var program = environment.getOrDefault("VSCODE_GIT_ASKPASS_MAIN", "").toLowerCase(Locale.ROOT);
        return Optional.of(
                of(program.contains("cursor") ? "cursor" : program.contains("vscodium") ? "vscodium" : "vscode"));
    }

    String address(SlidePlaces.Place place) {
        return template.replace("{file}", path(place))
                .replace("{line}", Integer.toString(place.line()))
                .replace("{column}", Integer.toString(place.column()));
    }

    /** With a slash at its beginning on Windows, too. */
    private static String path(SlidePlaces.Place place) {
        return place.file().toUri().getRawPath().replace("&", "%26").replace("+", "%2B");
    }
}
