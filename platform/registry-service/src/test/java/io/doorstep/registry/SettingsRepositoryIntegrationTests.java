package io.doorstep.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/// The settings that are really in `config-repo`, as services are given them.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "doorstep.registry.user=doorstep",
            "doorstep.registry.password=a-password-of-some-length"
        })
@ActiveProfiles({"native", "local"})
class SettingsRepositoryIntegrationTests {

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add(
                "spring.cloud.config.server.native.search-locations",
                () -> SettingsFile.REPOSITORY.toUri().toString());
    }

    static Stream<SettingsFile> files() {
        return SettingsFile.list().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsServedToThoseThatItIsFor(SettingsFile file) {
        List<String> readers =
                file.application().equals(SettingsFile.ALL) ? SettingsFile.services() : List.of(file.application());
        String profile = file.profile().isEmpty() ? "default" : file.profile();
        readers.forEach(reader -> assertThat(served(reader, profile)).contains("/config-repo/" + file + "\""));
    }

    private String served(String application, String profile) {
        return RestTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultHeaders(headers -> headers.setBasicAuth("doorstep", "a-password-of-some-length"))
                .build()
                .get()
                .uri("/" + application + "/" + profile)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
