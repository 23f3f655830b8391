package io.github.coursemaven.base.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    FRONT_MATTER         | front-matter
                    MISSING_FILE         | missing-file
                    SEPARATOR_IN_FENCE   | separator-in-fence
                    FILE_URL             | file-url
                    CREDENTIALS_IN_URL   | credentials-in-url
                    NUMBERED_SLIDE_LINK  | numbered-slide-link
                    """)
    void ids_are_written_in_lower_case_with_hyphens(Rule rule, String id) {
        assertThat(rule.id()).isEqualTo(id);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void each_rule_is_found_by_its_id(Rule rule) {
        assertThat(Rule.withId(rule.id())).contains(rule);
    }

    @Test
    void an_unknown_id_names_no_rule() {
        assertThat(Rule.withId("missing-fle")).isEmpty();
        assertThat(Rule.withId("MISSING_FILE")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void each_rule_has_one_line_that_says_what_it_is(Rule rule) {
        assertThat(rule.summary()).matches("[a-z].*[^.\\n]");
    }
}
