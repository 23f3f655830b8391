package io.github.coursemaven.publish.browser;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What differs between operating systems for finding a browser.
 *
 * @param names what browsers are called on its {@code PATH}, best first
 * @param endings of programs
 * @param places where installers put browsers
 * @param advice how to install one
 */
record Platform(String pathSeparator, List<String> names, List<String> endings, List<String> places, String advice) {

    static final Platform LINUX = new Platform(
            ":",
            List.of(
                    "chromium",
                    "google-chrome",
                    "google-chrome-stable",
                    "chrome",
                    "microsoft-edge",
                    "microsoft-edge-stable",
                    "chromium-browser"),
            List.of(""),
            List.of(
                    "/opt/google/chrome/chrome",
                    "/opt/microsoft/msedge/msedge",
                    "/usr/lib/chromium/chromium",
                    "/snap/bin/chromium",
                    "/var/lib/flatpak/exports/bin/org.chromium.Chromium",
                    "/var/lib/flatpak/exports/bin/com.google.Chrome",
                    "/var/lib/flatpak/exports/bin/com.microsoft.Edge",
                    "${HOME}/.local/share/flatpak/exports/bin/org.chromium.Chromium",
                    "${HOME}/.local/share/flatpak/exports/bin/com.google.Chrome",
                    "${HOME}/.local/share/flatpak/exports/bin/com.microsoft.Edge"),
            "install one, for example with 'apt-get install chromium' or 'dnf install chromium'");

    static final Platform MACOS = new Platform(
            ":",
            List.of("chromium", "google-chrome", "microsoft-edge"),
            List.of(""),
            List.of(
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
                    "${HOME}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "${HOME}/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "${HOME}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"),
            "install one, for example with 'brew install --cask google-chrome'");

    static final Platform WINDOWS = new Platform(
            ";",
            List.of("chrome", "chromium", "msedge"),
            List.of(".exe", ""),
            List.of(
                    "${ProgramFiles}\\Google\\Chrome\\Application\\chrome.exe",
                    "${ProgramFiles(x86)}\\Google\\Chrome\\Application\\chrome.exe",
                    "${LocalAppData}\\Google\\Chrome\\Application\\chrome.exe",
                    "${LocalAppData}\\Chromium\\Application\\chrome.exe",
                    "${ProgramFiles}\\Microsoft\\Edge\\Application\\msedge.exe",
                    "${ProgramFiles(x86)}\\Microsoft\\Edge\\Application\\msedge.exe"),
            "install one, for example with 'winget install Google.Chrome'");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]+)}");

    Platform {
        names = List.copyOf(names);
        endings = List.copyOf(endings);
        places = List.copyOf(places);
    }

    /** @param name as Java calls it ({@code os.name}) */
    static Platform of(String name) {
        if (name.startsWith("Windows")) {
            return WINDOWS;
        }
        return name.startsWith("Mac") ? MACOS : LINUX;
    }

    /** Where installers put browsers, except below folders whose variable is not set. */
    List<String> places(Map<String, String> environment) {
        return places.stream()
                .map(place -> VARIABLE.matcher(place)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                variable(environment, found.group(1)).orElse("${}"))))
                .filter(place -> !place.contains("${}"))
                .toList();
    }

    /** Windows ignores letter case in the names of variables. */
    static Optional<String> variable(Map<String, String> environment, String name) {
        return environment.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
