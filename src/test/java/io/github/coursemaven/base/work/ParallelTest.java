package io.github.coursemaven.base.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParallelTest {

    @Test
    void results_are_in_the_order_of_the_inputs() {
        assertThat(Parallel.onTexts().map(List.of("c", "a", "b"), text -> text + "!"))
                .containsExactly("c!", "a!", "b!");
    }

    @Test
    void each_result_is_handed_over() {
        var results = new ArrayList<String>();
        Parallel.inBrowser().each(List.of("c", "a", "b"), text -> text + "!", results::add);
        assertThat(results).containsExactlyInAnyOrder("c!", "a!", "b!");
    }

    @Test
    void a_file_that_cannot_be_read_or_written_is_reported_as_that() {
        var fault = new UncheckedIOException(new IOException("no space left"));
        assertThatThrownBy(() -> Parallel.inBrowser().each(List.of("a"), text -> text, text -> {
                    throw fault;
                }))
                .isSameAs(fault);
    }

    @Test
    void another_fault_names_the_input() {
        assertThatThrownBy(() -> Parallel.onTexts().map(List.of("1", "x"), Integer::valueOf))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("working on x failed")
                .hasCauseInstanceOf(NumberFormatException.class);
    }
}
