package io.github.coursemaven.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.OneSlide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesAsTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<-- .slide: class=\"x\" -->",
                "<! -- .slide: class=\"x\" -->",
                "< !-- .slide: class=\"x\" -->",
                "<!- .slide: class=\"x\" ->",
                "<!—- .slide: class=\"x\" —>",
                "<.slide: class=\"x\">",
                "<!.slide: class=\"x\">",
                "{.slide: class=\"x\"}",
                "// .slide: class=\"x\"",
                ".slide: class=\"x\""
            })
    void attributes_without_a_comment_are_reported(String written) {
        assertThat(OneSlide.of(written + "\n\n# A").problems())
                .extracting(Object::toString)
                .containsExactly("a.md:1:1: '" + written
                        + "' sets no attribute, because it is not a comment; write <!-- .slide: class=\"x\" -->"
                        + " [ignored-attribute]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- item ", "## item ", "item "})
    void those_of_elements_are_reported_where_they_are(String before) {
        assertThat(OneSlide.of(before + "<-- .element: class=\"fragment\" id='a' -->")
                        .problems())
                .extracting(Object::toString)
                .containsExactly("a.md:1:" + (before.length() + 1)
                        + ": '<-- .element: class=\"fragment\" id='a' -->' sets no attribute, because it is not a comment;"
                        + " write <!-- .element: class=\"fragment\" id='a' --> [ignored-attribute]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A\n\n<!-- .slide: class=\"x\" -->",
                "- a <!-- .element: class=\"fragment\" -->",
                "Write `<!-- .slide: class=\"x\" -->`, or `.slide: id=\"a\"`",
                "```html\n<-- .slide: class=\"x\" -->\n```",
                "text\n\n    <-- .slide: class=\"x\" -->",
                "With .slide: you set attributes, with .element: those of elements",
                "my.slide: a=\"b\"",
                "<-- back"
            })
    void comments_code_and_words_are_not_reported(String markdown) {
        assertThat(OneSlide.of(markdown).problems()).isEmpty();
    }
}
