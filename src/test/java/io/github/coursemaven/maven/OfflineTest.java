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

/** Every request begins with the question which way it goes, and nobody asks that who is offline. */
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
    void a_link_is_asked_for_else(CheckMojo mojo) throws Exception {
        mojo.execute();

        assertThat(asked).contains(URI.create("http://127.0.0.1:1025/page"));
    }

    @Test
    @InjectMojo(goal = "check")
    void no_way_is_looked_for_offline(CheckMojo mojo) throws Exception {
        lenient().when(session.isOffline()).thenReturn(true);
        mojo.execute();

        assertThat(asked).isEmpty();
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "externalLinks", value = "false")
    void no_way_is_looked_for_where_links_are_not_wanted(CheckMojo mojo) throws Exception {
        mojo.execute();

        assertThat(asked).isEmpty();
    }
}
