package io.github.coursemaven.base.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocaleNamesTest {

    @Test
    void a_locale_without_all_letters_has_a_cure() {
        assertThat(LocaleNames.cure("ANSI_X3.4-1968", '/'))
                .isEqualTo("; the locale of this computer (ANSI_X3.4-1968) does not have all letters: set"
                        + " LC_ALL=C.UTF-8 in the environment before Maven starts");
    }

    @Test
    void other_computers_can_name_all_files() {
        assertThat(LocaleNames.cure("UTF-8", '/')).isEmpty();
        assertThat(LocaleNames.cure("Cp1252", '\\')).isEmpty();
    }
}
