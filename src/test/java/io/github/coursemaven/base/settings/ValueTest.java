package io.github.coursemaven.base.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Location;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTest {

    private static final Location STRONG = Location.of("deck.md");
    private static final Location WEAK = Location.of("reveal-md.json");

    @Test
    void the_stronger_value_of_a_key_wins() {
        var merged = strong("theme", "white").over(weak("theme", "black"));
        assertThat(merged.entries()).isEqualTo(strong("theme", "white").entries());
    }

    @Test
    void a_key_that_only_the_weaker_sets_is_kept_with_its_place() {
        var merged = strong("theme", "white").over(weak("title", "A"));
        assertThat(merged.entries())
                .isEqualTo(Map.of("theme", new Value.Scalar("white", "white", STRONG), "title", scalar("A", WEAK)));
    }

    @Test
    void mappings_merge_key_by_key() {
        var merged = strong("transition", "fade")
                .under("revealOptions")
                .over(weak("controls", "no").under("revealOptions"));
        assertThat(((Value.Mapping) merged.entries().values().iterator().next()).entries())
                .isEqualTo(Map.of("transition", scalar("fade", STRONG), "controls", scalar("no", WEAK)));
    }

    @Test
    void a_text_replaces_a_mapping_as_a_whole() {
        var merged = strong("mermaid", "no").over(weak("theme", "dark").under("mermaid"));
        assertThat(merged.entries()).isEqualTo(Map.of("mermaid", scalar("no", STRONG)));
    }

    @Test
    void lists_do_not_merge() {
        var strong = new Value.Mapping(Map.of("css", new Value.Items(java.util.List.of(), STRONG)), STRONG);
        var weak =
                new Value.Mapping(Map.of("css", new Value.Items(java.util.List.of(scalar("a.css", WEAK)), WEAK)), WEAK);
        assertThat(strong.over(weak)).isEqualTo(strong);
    }

    @Test
    void the_place_of_a_merged_mapping_is_that_of_the_stronger() {
        assertThat(strong("a", "b").over(weak("c", "d")).location()).isEqualTo(STRONG);
    }

    @Test
    void entries_keep_the_order_they_were_written_in() {
        var entries = new LinkedHashMap<String, Value>();
        for (var key : new String[] {"z", "a", "m"}) {
            entries.put(key, scalar(key, STRONG));
        }
        assertThat(new Value.Mapping(entries, STRONG).entries().keySet()).containsExactly("z", "a", "m");
    }

    private static Value.Mapping strong(String key, String value) {
        return new Value.Mapping(Map.of(key, scalar(value, STRONG)), STRONG);
    }

    private static Value.Mapping weak(String key, String value) {
        return new Value.Mapping(Map.of(key, scalar(value, WEAK)), WEAK);
    }

    private static Value.Scalar scalar(String value, Location location) {
        return new Value.Scalar(value, value, location);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "False, false", "no, false", "OFF, false", "Yes, true", "on, true"})
    void words_of_YAML_mean_true_or_false(String word, boolean meaning) {
        assertThat(new Value.Scalar(word, word, STRONG).flag()).contains(meaning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"y", "n", "1", "0", "", "not"})
    void other_words_mean_neither(String word) {
        assertThat(new Value.Scalar(word, word, STRONG).flag()).isEmpty();
    }
}
