package io.doorstep.localstack.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortPlanTests {

    @Test
    void everyServiceHasThePortOfTheArchitecture() {
        var ports = new PortPlan(0);
        assertThat(ports.of("gateway")).isEqualTo(8080);
        assertThat(ports.of("registry")).isEqualTo(8761);
        assertThat(ports.actuatorOf("registry")).isEqualTo(9761);
        assertThat(ports.addressOf(PortPlan.POSTGRES)).isEqualTo("127.0.0.1:25432");
    }

    @Test
    void oneOffsetMovesEveryPort() {
        var ports = PortPlan.parse("10000");
        assertThat(ports.of("gateway")).isEqualTo(18080);
        assertThat(ports.actuatorOf("gateway")).isEqualTo(19080);
        assertThat(ports.of(PortPlan.KAFKA)).isEqualTo(39092);
        assertThat(ports.of(PortPlan.SMTP)).isEqualTo(12525);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "30001", "many"})
    void anOffsetThatCannotBeIsRefusedInOneSentence(String offset) {
        assertThatThrownBy(() -> PortPlan.parse(offset))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("DOORSTEP_PORT_OFFSET is")
                .hasMessageEndingWith(".");
    }

    @Test
    void aTakenPortIsNamedTogetherWithWhoNeedsIt() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> new PortPlan(0).requireFree("gateway", taken.getLocalPort()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + ", which gateway needs, is taken");
        }
    }
}
