package io.github.coursemaven.publish.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureIdsTest {

    @ParameterizedTest
    @CsvSource({
        "/ID (node00000420)> /Headers [(node00000007) (node00000420)], /ID (node00000002)> /Headers [(node00000001) (node00000002)]",
        "(node00000001)(node00000002), (node00000001)(node00000002)",
        "node00000420 (node420) (nodes0000420) (node000004200), node00000420 (node420) (nodes0000420) (node000004200)",
        "é\u00ff\u0080(node00000009), é\u00ff\u0080(node00000001)"
    })
    void names_count_from_one_in_the_same_order(String pdf, String renumbered) {
        assertThat(StructureIds.renumbered(pdf.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(renumbered.getBytes(StandardCharsets.ISO_8859_1));
    }
}
