package io.github.coursemaven.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.web.address.InvalidUrl;
import io.github.coursemaven.web.address.WebAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    localhost|*.intern.org|  ; www.intern.org     ; true
                    *.intern.org             ; intern.org         ; false
                    *.intern.org             ; WWW.INTERN.ORG     ; true
                    10.*                     ; 10.1.2.3           ; true
                    10.*                     ; 110.1.2.3          ; false
                    a.org, b.org             ; b.org              ; true
                    a.org                    ; aXorg              ; false
                    *                        ; any.org            ; true
                    ''                       ; any.org            ; false
                    """)
    void hosts_can_be_exempt(String list, String host, boolean direct) {
        var some = new WebProxy("http", "p", 1, Optional.empty(), WebProxy.direct(list));

        assertThat(some.isFor(host)).isNotEqualTo(direct);
    }

    @Test
    void the_proxy_of_the_protocol_beats_that_for_http() throws InvalidUrl {
        var plain = new WebProxy("http", "127.0.0.1", 8, Optional.empty(), List.of());
        var secure = new WebProxy("HTTPS", "127.0.0.1", 9, Optional.empty(), List.of("*.intern.org"));
        var both = new Proxies(List.of(plain, secure), Optional.empty());

        assertThat(both.of(WebAddress.parse("https://site.org/"))).contains(secure);
        assertThat(both.of(WebAddress.parse("https://a.intern.org/"))).contains(plain);
        assertThat(both.of(WebAddress.parse("http://site.org/"))).contains(plain);
        assertThat(new Proxies(List.of(secure), Optional.empty()).of(WebAddress.parse("http://site.org/")))
                .isEmpty();
    }
}
