package io.github.coursemaven.publish.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaperSlideHtmlTest {

    @Test
    void a_slide_is_written_with_all_that_it_has() {
        var slide = new PaperSlideView(
                "/1",
                "page <state>",
                "reveal center",
                "present \"x\"",
                List.of(new PaperSlideView.Attribute("data-'a'", "1 & 2")),
                Optional.of("background-position:0% 0%"),
                Optional.of(new PaperSlideView.Background(
                        "slide-background", Optional.of("background:\"red\""), Optional.of("opacity:0.5"))),
                new TrustedHtml("<p>text</p>"),
                List.of(new TrustedHtml("<style>p {}</style>"), new TrustedHtml("<style>b {}</style>")),
                Optional.of(new Link("film <1>", "film.mp4?a&b")),
                Optional.of(new PaperSlideView.Numbering("1", Optional.of(new PaperSlideView.Part("<", "9")))),
                1,
                true,
                List.of(new TrustedHtml("notes")));
        assertThat(PaperSlideHtml.of(slide).html())
                .isEqualTo(
                        """
                        <div class="page &lt;state&gt;" id="/1">
                        <div class="reveal center">
                        <div class="course-parallax" style="background-position:0% 0%"></div>
                        <div class="backgrounds">
                        <div class="slide-background" style="background:&quot;red&quot;">
                        <div class="slide-background-content" style="opacity:0.5"></div>
                        </div>
                        </div>
                        <div class="slides">
                        <section class="present &quot;x&quot;" data-&#39;a&#39;="1 &amp; 2">
                        <p>text</p>
                        <style>p {}</style>
                        <style>b {}</style>
                        </section>
                        </div>
                        <a class="course-behind" href="film.mp4?a&amp;b">film &lt;1&gt;</a>
                        <div class="slide-number"><a href="#/1"><span class="slide-number-a">1</span>
                        <span class="slide-number-delimiter">&lt;</span>
                        <span class="slide-number-b">9</span></a></div>
                        </div>
                        </div>""");
    }

    @Test
    void a_slide_without_a_background_has_only_its_content() {
        var slide = new PaperSlideView(
                "/2",
                "page",
                "reveal",
                "present",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new TrustedHtml("text"),
                List.of(),
                Optional.empty(),
                Optional.of(new PaperSlideView.Numbering("2", Optional.empty())),
                2,
                false,
                List.of());
        assertThat(PaperSlideHtml.of(slide).html())
                .isEqualTo(
                        """
                        <div class="page" id="/2">
                        <div class="reveal">
                        <div class="slides">
                        <section class="present">
                        text
                        </section>
                        </div>
                        <div class="slide-number"><a href="#/2"><span class="slide-number-a">2</span></a></div>
                        </div>
                        </div>""");
    }
}
