package io.github.coursemaven.maven;

import io.github.coursemaven.web.http.WebProxy;
import io.github.coursemaven.web.http.WebProxy.Login;
import java.util.List;
import java.util.Optional;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/** The proxies of the user's settings, as Maven itself uses them. */
final class SettingsProxies {

    private final SettingsDecrypter decrypter;

    SettingsProxies(SettingsDecrypter decrypter) {
        this.decrypter = decrypter;
    }

    /** The active ones for web pages, in their order, with passwords in plain text. */
    List<WebProxy> of(Settings settings) {
        return settings.getProxies().stream()
                .filter(Proxy::isActive)
                .filter(proxy -> proxy.getProtocol().matches("(?i)https?"))
                .map(proxy -> decrypter
                        .decrypt(new DefaultSettingsDecryptionRequest(proxy))
                        .getProxy())
                .map(SettingsProxies::webProxy)
                .toList();
    }

    private static WebProxy webProxy(Proxy proxy) {
        var login = Optional.ofNullable(proxy.getUsername())
                .filter(user -> !user.isEmpty())
                .map(user ->
                        new Login(user, Optional.ofNullable(proxy.getPassword()).orElse("")));
        var direct = Optional.ofNullable(proxy.getNonProxyHosts()).orElse("");
        return new WebProxy(proxy.getProtocol(), proxy.getHost(), proxy.getPort(), login, WebProxy.direct(direct));
    }
}
