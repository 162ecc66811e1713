package io.doorstep.identity.federation.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.env.MockEnvironment;

/// S7, S13
class ProviderHttpTests {

    private final AtomicInteger secretReads = new AtomicInteger();
    private final ProviderHttp local = http("test", true);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/good", exchange -> answer(exchange, 200, "{}".getBytes()));
        server.createContext("/secret", exchange -> {
            secretReads.incrementAndGet();
            answer(exchange, 200, "{}".getBytes());
        });
        server.createContext("/redirect", exchange -> {
            exchange.getResponseHeaders().set("Location", "/secret");
            answer(exchange, 302, new byte[0]);
        });
        server.createContext("/large", exchange -> answer(exchange, 200, new byte[600 * 1024]));
        server.createContext("/drip", ProviderHttpTests::drip);
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.stop(0);
        local.destroy();
    }

    @Test
    void readsASmallAnswer() throws ProviderFailed {
        assertThat(local.get(at("/good"))).isEqualTo("{}");
    }

    @Test
    void goesNowhereElse() {
        assertRefused(local, at("/redirect"));
        assertThat(secretReads).hasValue(0);
    }

    @Test
    @Timeout(10)
    void endsAnswersThatAreTooLargeOrNeverEnd() {
        assertRefused(local, at("/large"));
        assertRefused(local, at("/drip"));
    }

    @Test
    void callsThisMachineInTheLocalProfileAlone() {
        assertRefused(http("production", true), at("/secret"));
        assertRefused(http("test", false), at("/secret"));
        assertRefused(
                http("test", false),
                URI.create("https://localhost:" + server.getAddress().getPort() + "/secret"));
        assertThat(secretReads).hasValue(0);
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    private static ProviderHttp http(String profile, boolean loopback) {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles(profile);
        return new ProviderHttp(loopback, Duration.ofSeconds(1), environment);
    }

    private static void assertRefused(ProviderHttp http, URI address) {
        assertThatExceptionOfType(ProviderFailed.class).isThrownBy(() -> http.get(address));
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /// A byte now and then keeps a socket's own timeout from ever ending.
    private static void drip(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 200; i++) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
