package io.github.coursemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.github.coursemaven.web.http.WebProxy;
import io.github.coursemaven.web.http.WebProxy.Login;
import java.util.List;
import java.util.Optional;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.junit.jupiter.api.Test;

class SettingsProxiesTest {

    @Test
    void active_proxies_are_used_with_their_passwords_decrypted() {
        var settings = new Settings();
        settings.addProxy(proxy("http", "one.org", true));
        settings.addProxy(proxy("https", "asleep.org", false));
        settings.addProxy(proxy("socks", "other.org", true));
        var known = proxy("HTTPS", "two.org", true);
        known.setUsername("ann");
        known.setPassword("{abc=}");
        known.setNonProxyHosts("localhost|*.intern.org");
        settings.addProxy(known);

        assertThat(new SettingsProxies(decrypter()).of(settings))
                .containsExactly(
                        new WebProxy("http", "one.org", 3128, Optional.empty(), List.of()),
                        new WebProxy(
                                "https",
                                "two.org",
                                3128,
                                Optional.of(new Login("ann", "plain")),
                                List.of("localhost", "*.intern.org")));
    }

    @Test
    void without_proxies_there_are_none() {
        assertThat(new SettingsProxies(decrypter()).of(new Settings())).isEmpty();
    }

    private static Proxy proxy(String protocol, String host, boolean active) {
        var proxy = new Proxy();
        proxy.setProtocol(protocol);
        proxy.setHost(host);
        proxy.setPort(3128);
        proxy.setActive(active);
        return proxy;
    }

    /** Makes every password that there is the same. */
    private static SettingsDecrypter decrypter() {
        var decrypter = mock(SettingsDecrypter.class);
        when(decrypter.decrypt(any())).thenAnswer(call -> {
            var decrypted = ((SettingsDecryptionRequest) call.getArgument(0))
                    .getProxies()
                    .get(0)
                    .clone();
            Optional.ofNullable(decrypted.getPassword()).ifPresent(hidden -> decrypted.setPassword("plain"));
            var result = mock(SettingsDecryptionResult.class);
            when(result.getProxy()).thenReturn(decrypted);
            return result;
        });
        return decrypter;
    }
}
