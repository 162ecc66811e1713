package io.doorstep.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.util.unit.DataSize;

class NetworkTests {

    @Test
    void holdsAddressesOfItsRangeAlone() {
        Network network = Network.parse("10.1.0.0/16");
        assertThat(network.holds(Network.literal("10.1.200.3"))).isTrue();
        assertThat(network.holds(Network.literal("10.2.0.1"))).isFalse();
        assertThat(network.holds(Network.literal("::1"))).isFalse();
    }

    @Test
    void neverLooksUpAName() {
        assertThatThrownBy(() -> Network.parse("proxy.example")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesARangeThatIsLongerThanAnAddress() {
        assertThatThrownBy(() -> Network.parse("10.0.0.0/33")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Network.parse("2001:db8::/129")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsAnIpv6CallerByItsSite() {
        assertThat(Network.callerOf(Network.literal("2001:db8:1:2:3:4:5:6")))
                .isEqualTo(Network.callerOf(Network.literal("2001:db8:1:2:ffff::1")));
    }

    /// GW-19
    @Test
    void believesForwardingHeadersOfATrustedProxyAlone() {
        assertThat(caller("10.0.0.9", "6.6.6.6, 203.0.113.7, 10.0.0.4")).isEqualTo("203.0.113.7");
        assertThat(caller("203.0.113.50", "6.6.6.6")).isEqualTo("203.0.113.50");
        assertThat(caller("10.0.0.9", "not-an-address")).isEqualTo("10.0.0.9");
    }

    private static String caller(String remote, String forwardedFor) {
        var settings = new EdgeSettings(
                "http://localhost",
                List.of(),
                List.of("10.0.0.0/8"),
                false,
                null,
                List.of(),
                DataSize.ofMegabytes(1),
                DataSize.ofMegabytes(25));
        var request = MockServerHttpRequest.get("/")
                .remoteAddress(new java.net.InetSocketAddress(Network.literal(remote), 4711))
                .header("X-Forwarded-For", forwardedFor)
                .build();
        return new ClientAddress(settings).of(request);
    }
}
