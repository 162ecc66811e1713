package io.doorstep.kit.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.head;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.ErrorResponseException;

class PartnerHttpTests {

    private final Deadlines deadlines = new Deadlines();
    private final PartnerHttp outside = new PartnerHttp(settings(false), deadlines);
    private final PartnerHttp local = new PartnerHttp(settings(true), deadlines);
    private final WireMockServer partner = new WireMockServer(options().dynamicPort());

    @BeforeEach
    void start() {
        partner.start();
        partner.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(200)));
    }

    @AfterEach
    void stop() throws Exception {
        partner.stop();
        outside.close();
        local.close();
        deadlines.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://127.1/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0177.0.0.1/",
                "http://0.0.0.0/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::]/",
                "http://10.0.0.1/",
                "http://172.16.0.1/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[fd00:ec2::254]/",
                "http://[fe80::1]/",
                "http://100.64.0.1/",
                "http://198.18.0.1/",
                "http://224.0.0.1/",
                "http://255.255.255.255/",
                "http://localhost./",
                "http://user:password@example.com/",
                "ftp://example.com/",
                "file:///etc/passwd",
                "gopher://example.com/",
                "http:///nowhere",
                "/relative"
            })
    void anAddressInsideIsRefusedWhenItIsSaved(String url) {
        assertThatThrownBy(() -> outside.check(URI.create(url))).isInstanceOf(ErrorResponseException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "localhost",
                "127.1",
                "2130706433",
                "0x7f000001",
                "0177.0.0.1",
                "[::ffff:127.0.0.1]",
                "0.0.0.0"
            })
    void anAddressInsideIsNeverConnectedTo(String host) {
        PartnerAnswer answer = outside.send(request("http://" + host + ":" + partner.port() + "/hook"));

        assertThat(answer).isNotInstanceOf(PartnerAnswer.Answered.class);
        assertThat(partner.getAllServeEvents()).isEmpty();
    }

    @Test
    void aRedirectIsAnAnswerAndIsNotFollowed() {
        partner.stubFor(
                post(urlEqualTo("/hook")).willReturn(aResponse().withStatus(301).withHeader("Location", "/elsewhere")));

        assertThat(local.send(request(partner.baseUrl() + "/hook")))
                .isInstanceOfSatisfying(PartnerAnswer.Answered.class, answer -> assertThat(answer.status())
                        .isEqualTo(301));
        assertThat(partner.getAllServeEvents()).hasSize(1);
    }

    @Test
    void anAnswerIsKeptInExcerpt() {
        partner.stubFor(post(urlEqualTo("/hook"))
                .willReturn(aResponse()
                        .withStatus(429)
                        .withHeader("Retry-After", "7")
                        .withBody("x".repeat(100_000))));

        assertThat(local.send(request(partner.baseUrl() + "/hook")))
                .isInstanceOfSatisfying(PartnerAnswer.Answered.class, answer -> {
                    assertThat(answer.status()).isEqualTo(429);
                    assertThat(answer.retryAfter()).contains("7");
                    assertThat(answer.excerpt()).hasSize(2_048);
                });
    }

    @Test
    void aPartnerIsAskedWithoutABodyToo() {
        partner.stubFor(head(urlEqualTo("/left"))
                .willReturn(aResponse().withStatus(400).withHeader("X-TotalLimit-Remaining", "79")));
        partner.stubFor(get(urlEqualTo("/left")).willReturn(aResponse().withBody("79")));
        URI left = URI.create(partner.baseUrl() + "/left");

        assertThat(local.send(PartnerRequest.head(left, Map.of())))
                .isInstanceOfSatisfying(
                        PartnerAnswer.Answered.class, answer -> assertThat(answer.header("x-totallimit-remaining"))
                                .contains("79"));
        assertThat(local.send(PartnerRequest.get(left, Map.of())))
                .isInstanceOfSatisfying(PartnerAnswer.Answered.class, answer -> assertThat(answer.excerpt())
                        .isEqualTo("79"));
    }

    @Test
    void whetherASilentPartnerMayHaveGotTheRequestIsKnown() {
        String url = partner.baseUrl() + "/hook";
        partner.stubFor(post(urlEqualTo("/hook")).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
        assertThat(local.send(request(url)))
                .isInstanceOfSatisfying(PartnerAnswer.Silent.class, answer -> assertThat(answer.sent())
                        .isTrue());

        partner.stop();

        assertThat(local.send(request(url)))
                .isInstanceOfSatisfying(PartnerAnswer.Silent.class, answer -> assertThat(answer.sent())
                        .isFalse());
    }

    @Test
    void aPartnerThatDripsIsCutOffAtTheDeadline() {
        partner.stubFor(post(urlEqualTo("/hook"))
                .willReturn(aResponse().withBody("x".repeat(400)).withChunkedDribbleDelay(40, 20_000)));

        PartnerAnswer answer = local.send(request(partner.baseUrl() + "/hook"));

        assertThat(answer).isInstanceOf(PartnerAnswer.Silent.class);
        assertThat(answer.took()).isLessThan(Duration.ofSeconds(6));
    }

    private static PartnerRequest request(String url) {
        return new PartnerRequest(URI.create(url), Map.of("webhook-id", "msg_1"), "{}".getBytes());
    }

    @Test
    void aFileGoesOnAsItComesAndNoMoreOfItThanIsWanted() {
        partner.stubFor(get("/file").willReturn(aResponse().withBody(new byte[100_000])));
        partner.stubFor(get("/gone").willReturn(aResponse().withStatus(404).withBody("nothing here")));

        assertThat(download("/file", 200_000)).hasSize(100_000);
        assertThat(download("/file", 40_001)).hasSize(40_001);
        assertThat(download("/gone", 200_000)).isEmpty();
        assertThat(outside.download(PartnerRequest.get(uri("/file"), Map.of()), new ByteArrayOutputStream(), 10))
                .isInstanceOf(PartnerAnswer.Forbidden.class);
    }

    private byte[] download(String path, long most) {
        var file = new ByteArrayOutputStream();
        assertThat(local.download(PartnerRequest.get(uri(path), Map.of()), file, most))
                .isInstanceOf(PartnerAnswer.Answered.class);
        return file.toByteArray();
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + partner.port() + path);
    }

    private static PartnerHttpSettings settings(boolean allowLoopback) {
        return new PartnerHttpSettings(allowLoopback, Duration.ofSeconds(1), Duration.ofSeconds(2), 20, 10);
    }
}
