package io.github.coursemaven.build.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursemaven.build.preview.SlidePlaces.Place;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditorTest {

    @ParameterizedTest
    @CsvSource({
        "vscode, vscode://file/my%20course/a%23b&c.md:7:3",
        "VSCodium, vscodium://file/my%20course/a%23b&c.md:7:3",
        "idea, idea://open?file=/my%20course/a%23b%26c.md&line=7&column=3",
        "emacs://open?url=file://{file}&line={line}, emacs://open?url=file:///my%20course/a%23b%26c.md&line=7",
    })
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "paths begin with a drive there")
    void the_address_of_a_slide(String editor, String address) {
        var place = new Place(Path.of("/my course/a#b&c.md"), 7, 3);
        assertThat(Editor.of(editor).address(place)).isEqualTo(address.replace("b&c.md:", "b%26c.md:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notepad",
                "javascript:alert('{file}')",
                "https://example.org/{file}",
                "my-editor://open",
            })
    void what_is_no_editor(String text) {
        assertThatThrownBy(() -> Editor.of(text))
                .hasMessage("'" + text
                        + "' is not an editor that is known here; write one of cursor, idea, vscode, vscodium, zed,"
                        + " or an address such as my-editor://open?file={file}&line={line}");
    }

    @Test
    void the_editor_whose_terminal_runs_maven() {
        assertThat(Editor.ofTerminal(Map.of())).isEmpty();
        assertThat(Editor.ofTerminal(Map.of("TERM_PROGRAM", "vscode"))).isEqualTo(known("vscode"));
        assertThat(Editor.ofTerminal(Map.of(
                        "TERM_PROGRAM", "vscode", "VSCODE_GIT_ASKPASS_MAIN", "/Applications/Cursor.app/askpass.js")))
                .isEqualTo(known("cursor"));
        assertThat(Editor.ofTerminal(Map.of("TERMINAL_EMULATOR", "JetBrains-JediTerm")))
                .isEqualTo(known("idea"));
        assertThat(Editor.ofTerminal(Map.of("ZED_TERM", "true"))).isEqualTo(known("zed"));
    }

    private static Optional<Editor> known(String name) {
        return Optional.of(Editor.of(name));
    }
}
