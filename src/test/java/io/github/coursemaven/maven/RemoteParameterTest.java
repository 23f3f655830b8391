package io.github.coursemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import io.github.coursemaven.build.BuildLog;
import io.github.coursemaven.build.EnvironmentException;
import io.github.coursemaven.build.preview.EarlyPages;
import io.github.coursemaven.build.preview.NetworkAddress;
import io.github.coursemaven.build.preview.Preview;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteParameterTest {

    private final ParameterProblems problems = new ParameterProblems();

    @ParameterizedTest
    @ValueSource(strings = {"false", "FALSE", "", " "})
    void it_is_off_unless_it_is_wanted(String value) throws IOException {
        assertThat(RemoteParameter.read(value, problems).isOn()).isFalse();
    }

    @Test
    void an_address_of_this_computer_is_taken() throws IOException {
        var remote = RemoteParameter.read("127.0.0.1", problems);
        assertThat(remote.address()).map(NetworkAddress::text).contains("127.0.0.1");
        assertThat(remote.others()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.254", "0.0.0.0", "yes", "localhost"})
    void another_address_is_refused(String value) throws IOException {
        var unused = RemoteParameter.read(value, problems);
        assertThatThrownBy(problems::refuse)
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("remote: '" + value + "' is not an address of this computer; write true");
    }

    @Test
    void a_computer_without_a_network_has_a_preview_without_remote_control() throws IOException, EnvironmentException {
        var log = mock(BuildLog.class);
        var nowhere = new RemoteParameter(true, List.of());
        try (var preview = Preview.start(0, Optional.empty(), EarlyPages.NONE)) {
            assertThat(new RemoteNotice(nowhere, log).start(preview)).isEmpty();
        }
        verify(log)
                .warn(
                        "No phone can reach this computer, because it is not connected to a network: the preview has no remote control."
                                + " Connect it to a network, and start again");
    }
}
