package io.github.coursemaven.base.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CssReferencesTest {

    @Test
    void a_url_is_found_with_its_offset() {
        assertThat(CssReferences.in("a { background: url(img/x.png) no-repeat }"))
                .containsExactly(new CssReferences.Found(Kind.STYLE_ASSET, "img/x.png", 20));
    }

    @Test
    void quotes_are_not_a_part_of_a_url() {
        assertThat(shown("a{b:url(\"x.png\")} c{d:url( 'y z.png' )}"))
                .containsExactly("9 style-asset x.png", "28 style-asset y z.png");
    }

    @Test
    void imports_are_style_sheets_in_all_their_spellings() {
        assertThat(shown("@import \"a.css\"; @import 'b.css' print; @IMPORT url(c.css); @import url(\"d.css\");"))
                .containsExactly(
                        "9 stylesheet a.css", "26 stylesheet b.css", "52 stylesheet c.css", "73 stylesheet d.css");
    }

    @Test
    void comments_are_skipped() {
        assertThat(shown("/* url(gone.png) \n @import 'x.css' */ a{b:url(there.png)} /* url(open.png)"))
                .containsExactly("46 style-asset there.png");
    }

    @Test
    void comments_in_an_image_set_are_skipped() {
        assertThat(shown("a{b:image-set(/* 'no.png' 1x, */ 'x.png' 2x)}")).containsExactly("34 style-asset x.png");
    }

    @Test
    void a_string_that_looks_like_a_comment_hides_no_image_set() {
        assertThat(shown("a{b:url('x/*.png')} c{d:image-set('y.png' 1x)}"))
                .containsExactly("9 style-asset x/*.png", "35 style-asset y.png");
    }

    @Test
    void strings_are_skipped() {
        assertThat(shown("a{content:\"url(gone.png) \\\" url(x)\"; b:url(there.png)}"))
                .containsExactly("43 style-asset there.png");
    }

    @Test
    void a_quote_in_a_comment_opens_no_string() {
        assertThat(shown("/* don't */ a{b:url(x.png)} /* isn't */")).containsExactly("20 style-asset x.png");
    }

    @Test
    void several_urls_of_one_declaration_are_all_found() {
        assertThat(shown("src: url(a.woff2) format('woff2'), url(a.woff)"))
                .containsExactly("9 style-asset a.woff2", "39 style-asset a.woff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a{b:url(data:image/png;base64,AA==)}",
                "a{b:url('DATA:image/svg+xml;utf8,<svg xmlns=\"http://www.w3.org/2000/svg\"/>')}",
                "a{b:url(#gradient)}",
                "a{b:url()}",
                "a{b:url('')}",
                "a{color:red}",
                ""
            })
    void what_leads_to_no_file_is_left_out(String css) {
        assertThat(CssReferences.in(css)).isEmpty();
    }

    @Test
    void a_very_long_string_does_no_harm() {
        var text = "x".repeat(500_000);
        assertThat(shown("a{content:\"" + text + "\"; b:url(x.png)} c{content:'" + text + "'}"))
                .containsExactly("500020 style-asset x.png");
    }

    private static List<String> shown(String css) {
        return CssReferences.in(css).stream()
                .map(found -> found.start() + " " + found.kind().id() + " " + found.url())
                .toList();
    }
}
