package io.github.coursemaven.base.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.OneSlide;
import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void markup_after_other_markup_keeps_all_references() {
        var both = OneSlide.of("![](a.png) ![](b.png)")
                .body()
                .then(OneSlide.of("![](c.png)").body());
        assertThat(both.with(reference -> "x/" + reference.written()))
                .containsSubsequence("src=\"x/a.png\"", "src=\"x/b.png\"", "src=\"x/c.png\"");
        assertThat(both.references()).extracting(Reference::written).containsExactly("a.png", "b.png", "c.png");
    }
}
