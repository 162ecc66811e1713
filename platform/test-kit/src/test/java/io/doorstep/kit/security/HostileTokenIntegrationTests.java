package io.doorstep.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.sample.SampleService;
import io.doorstep.testkit.HostileTokens;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestIdentity;
import io.doorstep.testkit.TestTokens;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.client.RestTestClient;

/// SEC-07: a service that is called past the gateway verifies by itself.
@ServiceTest
@SpringBootTest(classes = SampleService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HostileTokenIntegrationTests {

    @Autowired
    RestTestClient client;

    static Stream<Arguments> hostile() {
        return HostileTokens.of(TestIdentity.signingKey()).entrySet().stream()
                .map(token -> Arguments.of(token.getKey(), token.getValue()));
    }

    /// Tomcat itself refuses a header that is too long.
    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void noForgedTokenOpensAServiceOrBreaksIt(String name, String token) {
        assertThat(statusFor("Bearer " + token)).isEqualTo(name.startsWith("oversize") ? 400 : 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead:read:galaxy", "lead:read:", "note:read:OWN'--"})
    void aRightThatNobodyCanHaveIsRefused(String permission) {
        assertThat(statusFor(TestTokens.user(UUID.randomUUID())
                        .permissions(permission)
                        .bearer()))
                .isEqualTo(401);
    }

    @Test
    void oneUnknownKeyAfterAnotherBreaksNothing() {
        Map<String, String> corpus = HostileTokens.of(TestIdentity.signingKey());
        for (int i = 0; i < 6; i++) {
            assertThat(statusFor("Bearer " + corpus.get("other key, other id"))).isEqualTo(401);
        }
        String good =
                TestTokens.user(UUID.randomUUID()).permissions("note:read").bearer();
        assertThat(statusFor(good)).isEqualTo(404);
    }

    private int statusFor(String authorization) {
        return client.get()
                .uri("/notes/" + UUID.randomUUID())
                .header("Authorization", authorization)
                .exchange()
                .expectBody()
                .returnResult()
                .getStatus()
                .value();
    }
}
