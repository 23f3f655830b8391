package io.github.coursemaven.publish.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "en, Print view, en, ltr",
        "de, Druckansicht, de, ltr",
        "de-CH, Druckansicht, de-CH, ltr",
        "fr, Version imprimable, fr, ltr",
        "es-MX, Versión para imprimir, es-MX, ltr",
        "it, Versione stampabile, it, ltr",
        "pt, Versão para impressão, pt, ltr",
        "nl, Afdrukweergave, nl, ltr",
        "pl, Wersja do druku, pl, ltr",
        "ja, 印刷用ページ, ja, ltr",
        "ko, 인쇄용 보기, ko, ltr",
        "zh, 打印版, zh, ltr",
        "zh-CN, 打印版, zh-CN, ltr",
        "zh-TW, 列印版, zh-TW, ltr",
        "zh-Hant-HK, 列印版, zh-Hant-HK, ltr",
        "ar, نسخة للطباعة, ar, rtl",
        "he, גרסה להדפסה, he, rtl",
        "tlh, Print view, en, ltr"
    })
    void a_language_has_words(String lang, String print, String langOfWords, String dir) {
        var words = Words.of(lang, Map.of());
        assertThat(words.of("print")).isEqualTo(print);
        assertThat(words.lang()).isEqualTo(langOfWords);
        assertThat(words.dir()).isEqualTo(dir);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ar", "de", "en", "es", "fr", "he", "it", "ja", "ko", "nl", "pl", "pt", "pt-PT", "zh", "zh-Hant"
            })
    void a_language_has_all_words(String lang) {
        var words = Words.of(lang, Map.of());
        assertThat(words.lang()).isEqualTo(lang);
        for (var key : Words.keys().stream()
                .filter(each -> !each.matches("count\\.(zero|one|two|few|many)"))
                .toList()) {
            assertThat(words.of(key)).as(key).isNotBlank();
        }
    }

    @Test
    void a_number_has_the_form_of_the_word_that_the_language_wants() {
        assertThat(counts("en", 0, 1, 2, 21)).isEqualTo("0 slides, 1 slide, 2 slides, 21 slides");
        assertThat(counts("fr", 0, 1, 2)).isEqualTo("0 diapositive, 1 diapositive, 2 diapositives");
        assertThat(counts("pt-PT", 1, 2)).isEqualTo("1 diapositivo, 2 diapositivos");
        assertThat(counts("pl", 1, 2, 5, 12, 22, 25, 112))
                .isEqualTo("1 slajd, 2 slajdy, 5 slajdów, 12 slajdów, 22 slajdy, 25 slajdów, 112 slajdów");
        assertThat(counts("ja", 1, 30)).isEqualTo("スライド1枚, スライド30枚");
        assertThat(counts("ko", 1, 30)).isEqualTo("슬라이드 1장, 슬라이드 30장");
        assertThat(counts("zh", 1, 30)).isEqualTo("1 张幻灯片, 30 张幻灯片");
        assertThat(counts("he", 1, 2, 3)).isEqualTo("שקופית אחת, שתי שקופיות, 3 שקופיות");
        assertThat(counts("ar", 0, 1, 2, 3, 11, 100, 103))
                .isEqualTo("0 شريحة, شريحة واحدة, شريحتان, 3 شرائح, 11 شريحة, 100 شريحة, 103 شرائح");
    }

    @Test
    void words_of_the_course_count_more_and_may_be_in_a_language_of_their_own() {
        var own = Map.of(
                "slides", "Snímky", "count.one", "{0} snímek", "count.few", "{0} snímky", "count.other", "{0} snímků");
        assertThat(Words.of("cs", own).of("slides")).isEqualTo("Snímky");
        assertThat(Words.of("cs", own).lang()).isEqualTo("cs");
        assertThat(Words.of("cs", own).slides(3)).isEqualTo("3 snímky");
        assertThat(Words.of("cs", own).slides(5)).isEqualTo("5 snímků");
        assertThat(Words.of("de", Map.of("handout", "Skript")).of("handout.pdf"))
                .isEqualTo("Handout als PDF");
    }

    @Test
    void a_text_in_another_direction_does_not_move_the_words_beside_it() {
        assertThat(Words.of("en", Map.of()).of("next", "ليلى")).isEqualTo("Next: \u2068ليلى\u2069");
    }

    private static String counts(String lang, int... counts) {
        return String.join(
                ", ",
                IntStream.of(counts)
                        .mapToObj(count -> Words.of(lang, Map.of()).slides(count))
                        .toList());
    }
}
