package io.github.coursemaven.course.options;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.coursemaven.base.output.JsonWriter;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.settings.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The schemas for editors say what the checks say: they are made by asking the type of each key about values of all kinds. With
 * {@code -Dschema.refresh=true}, the files are written anew.
 */
class KeySchemaTest {

    private static final Path FOLDER = Path.of("src/site/resources/schemas");
    private static final Location NOWHERE = new Location.Parameter("schema");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]+) \\|");
    private static final Pattern KEY = Pattern.compile("`(\\w+)`");

    /** Texts that only some types take, and what describes all of their kind. */
    private static final Map<String, String> PATTERNS = patterns();

    /** Texts that some types take, although messages do not name them. */
    private static final List<String> OTHERS =
            List.of("", "true", "yes", "on", "false", "no", "off", "medium", "normal", "reader");

    private static final int JSON_TYPES = 6;

    private static Map<String, String> patterns() {
        var patterns = new LinkedHashMap<String, String>();
        patterns.put("12.5", "^\\s*-?\\d+(\\.\\d+)?\\s*$");
        patterns.put("12%", "^\\s*\\d+(\\.\\d+)?%\\s*$");
        patterns.put("de-CH", "^[A-Za-z]{1,3}(-[A-Za-z0-9]{1,8})*$");
        patterns.put("https://example.org/{path}", "^\\s*[hH][tT][tT][pP][sS]?://.*\\{path\\}");
        return patterns;
    }

    @Test
    void the_schema_of_decks_has_the_keys_that_are_read() throws IOException {
        assertSame("deck.schema.json", schema("Settings of a deck: its front matter, and reveal-md.json", deckKeys()));
    }

    @Test
    void the_schema_of_reveal_has_the_options_that_are_read() throws IOException {
        assertSame("reveal.schema.json", schema("Options of reveal.js: reveal.json", keys(RevealKey.values())));
    }

    @Test
    void the_guide_names_the_keys_of_decks() throws IOException {
        var page = Files.readString(Path.of("src/site/markdown/writing-decks.md"));
        var table = page.substring(page.indexOf("## Front matter"), page.indexOf("## Attributes"));
        var named = new TreeSet<String>();
        ROW.matcher(table)
                .results()
                .forEach(row -> KEY.matcher(row.group(1)).results().forEach(key -> named.add(key.group(1))));
        assertThat(named)
                .isEqualTo(new TreeSet<>(
                        Arrays.stream(DeckKey.values()).map(DeckKey::key).toList()));
    }

    @Test
    void the_guide_links_the_schemas() throws IOException {
        var page = Files.readString(Path.of("src/site/markdown/configuration.md"));
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> "(schemas/" + file.getFileName() + ")").toList())
                    .hasSize(2)
                    .allMatch(page::contains);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"theme\": \"moon\", \"css\": [\"a.css\"], \"own\": 1}|true",
                "{\"css\": \"a.css, b.css\", \"mermaid\": false, \"title\": null}|true",
                "{\"revealOptions\": {\"slideNumber\": \"c/t\", \"width\": \"100%\", \"margin\": 0.1}}|true",
                "{\"lang\": \"de-AT\", \"order\": 3, \"date\": \"2026-11-27\"}|true",
                "{\"theme\": {}}|false",
                "{\"contrast\": \"repare\"}|false",
                "{\"copyButton\": 3}|false",
                "{\"sourceUrl\": \"https://example.org/x/{path}#L{line}\"}|true",
                "{\"sourceUrl\": \"https://example.org/x\"}|false",
                "{\"revealOptions\": {\"transition\": \"fad\"}}|false",
                "{\"revealOptions\": {\"controls\": \"maybe\"}}|false",
                "{\"lang\": \"German language\"}|false"
            })
    void an_editor_says_what_the_checks_say(String settings, boolean isValid) throws IOException {
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V7)
                .getSchema(Files.readString(FOLDER.resolve("deck.schema.json")));
        assertThat(schema.validate(settings, InputFormat.JSON).isEmpty()).isEqualTo(isValid);
    }

    private static void assertSame(String file, String schema) throws IOException {
        if (Boolean.getBoolean("schema.refresh")) {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(file), schema);
        }
        assertThat(Files.readString(FOLDER.resolve(file))).isEqualTo(schema);
    }

    private static String schema(String title, JsonWriter.Part properties) {
        return JsonWriter.pretty(json -> json.object(root -> {
                    root.entry("$schema", "http://json-schema.org/draft-07/schema#");
                    root.entry("title", title);
                    root.entry("type", "object");
                    root.object("properties", properties);
                }))
                + "\n";
    }

    private static JsonWriter.Part deckKeys() {
        return json -> {
            for (var key : DeckKey.values()) {
                json.object(key.key(), entry -> {
                    unsupported(key)
                            .forEach(reason -> entry.entry("deprecated", true).entry("description", reason));
                    if (key == DeckKey.REVEAL_OPTIONS) {
                        entry.array("type", types -> types.value("object").value("null"));
                        entry.object("properties", keys(RevealKey.values()));
                    } else {
                        describe(entry, key.type());
                    }
                });
            }
        };
    }

    private static List<String> unsupported(DeckKey key) {
        var value = new Value.Scalar("x", "x", NOWHERE);
        return DeckKey.problems(new Value.Mapping(Map.of(key.key(), value), NOWHERE)).stream()
                .filter(problem -> problem.rule() == Rule.UNSUPPORTED_KEY)
                .map(Problem::message)
                .toList();
    }

    private static JsonWriter.Part keys(Key[] keys) {
        return json -> {
            for (var key : keys) {
                json.object(key.key(), entry -> describe(entry, key.type()));
            }
        };
    }

    /** Every value that the type takes is valid: of some JSON types, or one of some words, or like a pattern. */
    private static void describe(JsonWriter json, ValueType type) {
        var types = types(type);
        if (types.size() == JSON_TYPES) {
            return;
        }
        if (types.contains("string")) {
            writeTypes(json, types);
            return;
        }
        json.array("anyOf", choices -> {
            choices.object(choice -> writeTypes(choice, types));
            if (!words(type).isEmpty()) {
                choices.object(
                        choice -> choice.array("enum", words -> words(type).forEach(words::value)));
            }
            if (takes(type, false) && !takes(type, true)) {
                choices.object(choice -> choice.entry("const", false));
            }
            PATTERNS.forEach((text, pattern) -> {
                if (takes(type, text)) {
                    choices.object(choice -> choice.entry("type", "string").entry("pattern", pattern));
                }
            });
        });
    }

    private static void writeTypes(JsonWriter json, List<String> types) {
        json.array("type", names -> types.forEach(names::value));
    }

    private static List<String> types(ValueType type) {
        var types = new ArrayList<>(List.of("null"));
        if (takes(type, true) && takes(type, false)) {
            types.add("boolean");
        }
        if (takes(type, 3)) {
            types.add("number");
        }
        if (takes(type, "any text, or no text")) {
            types.add("string");
        }
        if (fits(type, new Value.Items(List.of(), NOWHERE))) {
            types.add("array");
        }
        if (fits(type, new Value.Mapping(Map.of(), NOWHERE))) {
            types.add("object");
        }
        return types;
    }

    private static List<String> words(ValueType type) {
        return Stream.concat(type.words().stream(), OTHERS.stream())
                .filter(word -> takes(type, word))
                .filter(word -> PATTERNS.entrySet().stream()
                        .noneMatch(each -> takes(type, each.getKey()) && word.matches(each.getValue())))
                .distinct()
                .toList();
    }

    private static boolean takes(ValueType type, Object value) {
        return fits(type, new Value.Scalar(value, value.toString(), NOWHERE));
    }

    private static boolean fits(ValueType type, Value value) {
        return type.complaint("key", value).isEmpty();
    }
}
