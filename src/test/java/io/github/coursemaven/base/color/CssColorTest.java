package io.github.coursemaven.base.color;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CssColorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#000 | 0 | 0 | 0 | 1",
                "#fA0 | 255 | 170 | 0 | 1",
                "#12345680 | 18 | 52 | 86 | 0.50",
                "rgb(1, 2, 3) | 1 | 2 | 3 | 1",
                "rgba(1,2,3,.5) | 1 | 2 | 3 | 0.50",
                "rgb(100% 0% 50% / 20%) | 255 | 0 | 127.50 | 0.20",
                "hsl(120, 100%, 25%) | 0 | 127.50 | 0 | 1",
                "hsl(0deg 0% 100%) | 255 | 255 | 255 | 1",
                "Tomato | 255 | 99 | 71 | 1",
                "rebeccapurple | 102 | 51 | 153 | 1",
                "lightgoldenrodyellow | 250 | 250 | 210 | 1"
            })
    void a_colour_is_read_as_browsers_do(String text, double red, double green, double blue, double alpha) {
        var color = CssColor.parse(text).orElseThrow();
        assertThat(color.red()).isCloseTo(red, org.assertj.core.data.Offset.offset(0.01));
        assertThat(color.green()).isCloseTo(green, org.assertj.core.data.Offset.offset(0.01));
        assertThat(color.blue()).isCloseTo(blue, org.assertj.core.data.Offset.offset(0.01));
        assertThat(color.alpha()).isCloseTo(alpha, org.assertj.core.data.Offset.offset(0.01));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "#12", "#ggg", "rgb(1,2)", "linear-gradient(red, blue)", "transparent", "var(--x)", "reddish"
            })
    void anything_else_is_not_a_colour(String text) {
        assertThat(CssColor.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"black,true", "#7f7f7f,true", "#808080,false", "white,false", "blue,true", "yellow,false"})
    void text_is_light_on_dark_colours(String text, boolean dark) {
        assertThat(CssColor.parse(text).orElseThrow().isDark()).isEqualTo(dark);
    }

    @Test
    void colours_can_be_mixed() {
        var blue = CssColor.parse("blue").orElseThrow();
        var white = CssColor.parse("white").orElseThrow();
        assertThat(blue.mixedWith(white, 0.25).hex()).isEqualTo("#bfbfff");
    }
}
