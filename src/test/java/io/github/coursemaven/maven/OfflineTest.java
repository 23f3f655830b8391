package io.github.coursemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.lenient;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every request begins with the choice of a proxy, and offline nothing asks for one. */
@MojoTest
@Basedir("/maven/linked-here")
@MojoParameter(name = "allowPrivateHosts", value = "127.0.0.1")
class OfflineTest {

    private final ProxySelector before = ProxySelector.getDefault();
    private final List<URI> asked = new ArrayList<>();

    @Inject
    private MavenSession session;

    @BeforeEach
    void listen() {
        lenient().when(session.getExecutionRootDirectory()).thenReturn(MojoExtension.getBasedir());
        lenient().when(session.getSettings()).thenReturn(new Settings());
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                synchronized (asked) {
                    asked.add(uri);
                }
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException fault) {}
        });
    }

    @AfterEach
    void listenNoMore() {
        ProxySelector.setDefault(before);
    }

    @Test
    @InjectMojo(goal = "check")
    void a_link_is_requested_otherwise(CheckMojo mojo) throws Exception {
        mojo.execute();

        assertThat(asked).contains(URI.create("http://127.0.0.1:1025/page"));
    }

    @Test
    @InjectMojo(goal = "check")
    void no_host_is_looked_up_offline(CheckMojo mojo) throws Exception {
        lenient().when(session.isOffline()).thenReturn(true);
        mojo.execute();

        assertThat(asked).isEmpty();
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "externalLinks", value = "false")
    void no_host_is_looked_up_if_links_are_not_checked(CheckMojo mojo) throws Exception {
        mojo.execute();

        assertThat(asked).isEmpty();
    }
}
