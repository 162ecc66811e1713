package io.doorstep.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "doorstep.registry.user=doorstep",
            "doorstep.registry.password=a-password-of-some-length"
        })
@ActiveProfiles({"native", "local"})
class RegistryIntegrationTests {

    private static final String INSTANCE = """
            {"instance": {"instanceId": "identity:8081", "app": "IDENTITY", "hostName": "127.0.0.1", "ipAddr": "127.0.0.1",
             "vipAddress": "identity", "status": "UP", "port": {"$": 8081, "@enabled": "true"},
             "dataCenterInfo": {"@class": "com.netflix.appinfo.InstanceInfo$DefaultDataCenterInfo", "name": "MyOwn"}}}""";

    @TempDir
    private static Path folder;

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    private RestTestClient stranger;
    private RestTestClient service;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) throws IOException {
        Path repository = Files.createDirectories(folder.resolve("config-repo"));
        Files.writeString(repository.resolve("application.yml"), "greeting: everybody\n");
        Files.writeString(repository.resolve("lead-crm-local.yml"), "greeting: lead-crm here\n");
        Files.writeString(folder.resolve("outside.yml"), "secret: you-must-not-read-this\n");
        Files.writeString(repository.resolve("notes.txt"), "you-must-not-read-this\n");
        registry.add(
                "spring.cloud.config.server.native.search-locations",
                () -> repository.toUri().toString());
    }

    @BeforeEach
    void connect() {
        stranger = RestTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .build();
        service = RestTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultHeaders(headers -> headers.setBasicAuth("doorstep", "a-password-of-some-length"))
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/eureka/apps",
                "/eureka/apps/IDENTITY",
                "/lead-crm/local",
                "/lead-crm/local/main",
                "/",
                "/encrypt",
                "/error"
            })
    void aStrangerIsToldNothing(String path) {
        stranger.get().uri(path).exchange().expectStatus().isUnauthorized();
    }

    @Test
    void aStrangerCannotRegisterAnInstance() {
        stranger.post()
                .uri("/eureka/apps/IDENTITY")
                .contentType(MediaType.APPLICATION_JSON)
                .body(INSTANCE)
                .exchange()
                .expectStatus()
                .isUnauthorized();
        service.get().uri("/eureka/apps/IDENTITY").exchange().expectStatus().isNotFound();
    }

    @Test
    void aWrongPasswordIsAStranger() {
        stranger.get()
                .uri("/lead-crm/local")
                .headers(headers -> headers.setBasicAuth("doorstep", "a-password-of-some-lengtH"))
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void aRegisteredInstanceIsSeenAtOnceAndGoesWhenItSaysSo() {
        service.post()
                .uri("/eureka/apps/IDENTITY")
                .contentType(MediaType.APPLICATION_JSON)
                .body(INSTANCE)
                .exchange()
                .expectStatus()
                .isNoContent();
        service.get()
                .uri("/eureka/apps/IDENTITY")
                .accept(MediaType.APPLICATION_JSON)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.application.instance[0].instanceId")
                .isEqualTo("identity:8081");
        service.delete()
                .uri("/eureka/apps/IDENTITY/identity:8081")
                .exchange()
                .expectStatus()
                .isOk();
        service.get().uri("/eureka/apps/IDENTITY").exchange().expectStatus().isNotFound();
    }

    @Test
    void aServiceReadsItsSettingsBeforeThoseOfAll() {
        service.get()
                .uri("/lead-crm/local")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.propertySources[0].source.greeting")
                .isEqualTo("lead-crm here")
                .jsonPath("$.propertySources[1].source.greeting")
                .isEqualTo("everybody");
    }

    @Test
    void anInstanceDescribedInXmlIsRefusedUnread() {
        service.post()
                .uri("/eureka/apps/IDENTITY")
                .contentType(MediaType.APPLICATION_XML)
                .body("<instance><instanceId>x</instanceId></instance>")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/lead-crm/local/main/notes.txt",
                "/lead-crm/local/main/../../outside.yml",
                "/lead-crm/local/main/..%2F..%2Foutside.yml",
                "/lead-crm/local/main/..%252F..%252Foutside.yml",
                "/lead-crm/local/main/%2e%2e/%2e%2e/outside.yml",
                "/lead-crm/local/(_)..(_)(_)..(_)outside",
                "/..%2Foutside/local",
                "/../outside/local",
                "/..(_)outside/local",
                "/%2e%2e(_)outside/local",
                "/outside/..%5C..%5C/main",
                "/application/..%2F..%2F/main",
                "/application/local/..%2F..%2F",
                "/application/local/..(_)..(_)",
                "/application/file:outside/main",
                "/main/..%2Foutside.yml",
                "/lead-crm-local.yml",
                "/main/application-local.properties",
                "/application/local/main/;/../../outside.yml",
                "/eureka/../lead-crm/local/main/notes.txt",
                "/eureka/apps/..;/..;/lead-crm/local/main/notes.txt",
                "//lead-crm//local//main//notes.txt",
                "/lead-crm/local/main/%00notes.txt",
                "/lead-crm/local/main/\\..\\..\\outside.yml",
                "/lead-crm/local/main/.git/config",
                "/lead-crm/$%7Bjava.home%7D"
            })
    void noPathLeadsOutOfTheSettings(String path) throws IOException {
        String answer = raw("GET " + path);
        assertThat(answer).doesNotContain("you-must-not-read-this", "everybody", "lead-crm here");
        assertThat(answer.lines().findFirst().orElse("")).matches("HTTP/1.1 4\\d\\d.*");
    }

    @Test
    void onlyHealthIsOpenOnTheActuator() {
        var actuator = RestTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + managementPort)
                .build();
        actuator.get()
                .uri("/actuator/health/readiness")
                .exchange()
                .expectStatus()
                .isOk();
        actuator.get().uri("/actuator/prometheus").exchange().expectStatus().isUnauthorized();
    }

    /// Sends the path as it is; clients would tidy it up before.
    private String raw(String request) throws IOException {
        String credentials = Base64.getEncoder()
                .encodeToString("doorstep:a-password-of-some-length".getBytes(StandardCharsets.UTF_8));
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write((request + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic " + credentials
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            try (InputStream answer = socket.getInputStream()) {
                return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
