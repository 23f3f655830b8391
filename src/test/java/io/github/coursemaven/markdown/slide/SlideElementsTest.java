package io.github.coursemaven.markdown.slide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.markdown.slide.SlideElements.Wanted;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SlideElementsTest {

    private static final Wanted NOTES = Wanted.of("aside.notes", "notes");
    private static final Wanted PICTURES = Wanted.of("img,svg", "img", "svg");
    private static final Wanted BACKGROUNDS = Wanted.of("[data-background]", "data-background");

    @Test
    void elements_are_found_by_name_in_the_order_of_the_document() {
        var slide = slide("<svg id=a></svg><p><IMG id=b></p>");

        assertThat(new SlideElements(slide).all(PICTURES).eachAttr("id")).containsExactly("a", "b");
    }

    @Test
    void elements_are_found_by_an_attribute_of_the_slide_itself() {
        var slide = slide("text").attr("data-background", "red");

        assertThat(new SlideElements(slide).all(BACKGROUNDS)).containsExactly(slide);
    }

    @Test
    void elements_are_found_by_a_class_among_others_however_it_is_spelt() {
        var slide = slide("<aside class='wide NOTES'>x</aside><aside>y</aside>");

        assertThat(new SlideElements(slide).all(NOTES).eachText()).containsExactly("x");
    }

    @Test
    void elements_are_found_in_a_part_of_the_slide_alone() {
        var slide = slide("<img id=a><section><img id=b></section>");

        assertThat(new SlideElements(slide).allIn(slide.child(1), PICTURES).eachAttr("id"))
                .containsExactly("b");
    }

    @Test
    void elements_that_were_removed_since_are_not_found() {
        var slide = slide("<img id=a><img id=b>");
        var elements = new SlideElements(slide);
        slide.child(0).remove();

        assertThat(elements.all(PICTURES).eachAttr("id")).containsExactly("b");
    }

    @Test
    void a_slide_without_any_sign_has_none() {
        assertThat(new SlideElements(slide("<p class=note>no</p>")).all(NOTES)).isEmpty();
    }

    private static Element slide(String html) {
        return Jsoup.parseBodyFragment("<section>" + html + "</section>").body().child(0);
    }
}
