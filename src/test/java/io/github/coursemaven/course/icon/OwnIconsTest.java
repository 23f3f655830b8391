package io.github.coursemaven.course.icon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnIconsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".fa { font: normal 14px/1 FontAwesome }",
                ".fa { display: inline-block; width: 1em; height: 1em; background: url(star.svg) }",
                ".fa-heart:before { content: '\\f004' }",
                ".reveal .fas::before { content: 'x' }",
                "[class^=\"fa-\"] { font-family: x }",
                "@import url(https://cdn.example.org/font-awesome/4.7.0/css/font-awesome.min.css);",
                "@font-face { font-family: 'Font Awesome 5 Free'; src: url(x.woff2) }",
                "@media screen { .fab { border: 1px solid } }",
            })
    void a_style_sheet_brings_icons_along(String css) {
        assertThat(OwnIcons.areDefinedIn(css)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".fa { color: red; margin-right: .2em }",
                ".reveal .fas { font-size: 2em; vertical-align: middle; }",
                ".fa-heart { color: red }",
                ".fancy { background: red } .family { font-family: x } .fa-list-of-mine { background: red }",
                "/* for Font Awesome: .fa { content: 'x' } */ .x { color: red }",
                "",
            })
    void a_style_sheet_that_only_changes_colours_and_sizes_brings_none(String css) {
        assertThat(OwnIcons.areDefinedIn(css)).isFalse();
    }

    @Test
    void addresses_of_Font_Awesome_are_recognized() {
        assertThat(OwnIcons.isNamedIn("https://kit.fontawesome.com/0123456789.js"))
                .isTrue();
        assertThat(OwnIcons.isNamedIn("https://maxcdn.bootstrapcdn.com/font-awesome/4.5.0/css/font-awesome.min.css"))
                .isTrue();
        assertThat(OwnIcons.isNamedIn("https://example.org/awesome.css")).isFalse();
    }
}
