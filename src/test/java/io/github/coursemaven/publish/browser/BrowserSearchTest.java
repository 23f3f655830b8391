package io.github.coursemaven.publish.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a file there is no program without its ending")
class BrowserSearchTest {

    @TempDir
    Path folder;

    @Test
    void a_browser_is_found_on_the_path() throws IOException {
        var edge = program("bin/microsoft-edge");
        assertThat(search(Map.of("PATH", "/nowhere:" + folder.resolve("bin"))).find())
                .contains(edge);
    }

    @Test
    void chromium_is_taken_before_others() throws IOException {
        program("a/google-chrome");
        var chromium = program("b/chromium");
        assertThat(search(Map.of("PATH", folder.resolve("a") + ":" + folder.resolve("b")))
                        .find())
                .contains(chromium);
    }

    @Test
    void a_browser_is_found_where_installers_put_it() throws IOException {
        var chrome = program("Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
        var search = search(onlyHome(Platform.MACOS), Map.of("HOME", folder.toString()));
        assertThat(search.find()).contains(chrome);
    }

    @Test
    void a_file_that_is_not_a_program_is_not_a_browser() throws IOException {
        Files.createDirectories(folder.resolve("chromium"));
        Files.writeString(folder.resolve("google-chrome"), "");
        var search = search(onlyHome(Platform.LINUX), Map.of("PATH", folder.toString()));
        assertThat(search.find()).isEmpty();
    }

    @Test
    void a_browser_can_be_named_by_path_or_name() throws IOException {
        var brave = program("bin/brave");
        var search = search(Map.of("PATH", folder.resolve("bin").toString()));
        assertThat(search.find(brave.toString())).contains(brave);
        assertThat(search.find("brave")).contains(brave);
        assertThat(search.find("bin/brave")).isEmpty();
        assertThat(search.find(folder.resolve("gone").toString())).isEmpty();
    }

    @Test
    void windows_has_its_own_places() {
        assertThat(Platform.of("Windows 11").places(Map.of("PROGRAMFILES", "C:\\Programme", "Other", "x")))
                .containsExactly(
                        "C:\\Programme\\Google\\Chrome\\Application\\chrome.exe",
                        "C:\\Programme\\Microsoft\\Edge\\Application\\msedge.exe");
    }

    @Test
    void each_system_has_advice() {
        assertThat(List.of(Platform.of("Linux"), Platform.of("Mac OS X"), Platform.of("Windows 11")))
                .extracting(Platform::advice)
                .containsExactly(
                        "install one, for example with 'apt-get install chromium' or 'dnf install chromium'",
                        "install one, for example with 'brew install --cask google-chrome'",
                        "install one, for example with 'winget install Google.Chrome'");
    }

    private static BrowserSearch search(Map<String, String> environment) {
        return search(Platform.LINUX, environment);
    }

    private static BrowserSearch search(Platform platform, Map<String, String> environment) {
        return new BrowserSearch(platform, environment, FileSystems.getDefault());
    }

    /** Without the places that this computer may have, too. */
    private static Platform onlyHome(Platform platform) {
        return new Platform(
                platform.pathSeparator(),
                platform.names(),
                platform.endings(),
                platform.places().stream()
                        .filter(place -> place.contains("${HOME}"))
                        .toList(),
                platform.advice());
    }

    private Path program(String name) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, "#!/bin/sh\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
