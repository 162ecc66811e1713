package io.doorstep.systemtests.bench;

import io.doorstep.systemtests.platform.Patience;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/// HAProxy on the first core, doing what the gateway does: it verifies the token and its claims, counts the requests of
/// each tenant in a stick table, and hands the request on without what came from outside.
final class HaproxyUnderTest implements AutoCloseable {

    private static final String SETTINGS = """
            global
                nbthread 1
                maxconn 2048
            defaults
                mode http
                option http-keep-alive
                http-reuse always
                timeout connect 5s
                timeout client 60s
                timeout server 60s
            frontend edge
                bind 127.0.0.1:%1$d
                http-request set-var(txn.token) http_auth_bearer
                http-request set-var(txn.alg) var(txn.token),jwt_header_query('$.alg')
                http-request set-var(txn.typ) var(txn.token),jwt_header_query('$.typ')
                http-request set-var(txn.iss) var(txn.token),jwt_payload_query('$.iss')
                http-request set-var(txn.aud) var(txn.token),jwt_payload_query('$.aud')
                http-request set-var(txn.exp) var(txn.token),jwt_payload_query('$.exp','int')
                http-request set-var(txn.tid) var(txn.token),jwt_payload_query('$.tid')
                http-request set-var(txn.now) date()
                http-request deny deny_status 401 unless { var(txn.alg) -m str RS256 }
                http-request deny deny_status 401 unless { var(txn.typ) -m str at+jwt }
                http-request deny deny_status 401 unless { var(txn.iss) -m str doorstep }
                http-request deny deny_status 401 unless { var(txn.aud) -m str doorstep-api }
                http-request deny deny_status 401 if { var(txn.exp),sub(txn.now) -m int lt 0 }
                http-request deny deny_status 401 unless { var(txn.token),jwt_verify(txn.alg,"%2$s") 1 }
                http-request track-sc0 var(txn.tid) table tenants
                http-request deny deny_status 429 if { sc_http_req_rate(0,tenants) gt 200000 }
                http-request del-header forwarded
                http-request set-header X-Forwarded-For %%[src]
                default_backend service
            backend tenants
                stick-table type string len 36 size 500k expire 1h store http_req_rate(1h)
            backend service
                server only 127.0.0.1:%3$d
            """;

    private final Process process;
    private final int port;

    private HaproxyUnderTest(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "haproxy")));
    }

    static String version() throws IOException {
        Process asked =
                new ProcessBuilder("haproxy", "-v").redirectErrorStream(true).start();
        return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("");
    }

    /// @param key of the tokens, as PEM
    static HaproxyUnderTest start(Path folder, Path key, int upstream) throws IOException {
        int port = GatewayUnderTest.freePort();
        Path settings = Files.writeString(folder.resolve("haproxy.cfg"), SETTINGS.formatted(port, key, upstream));
        Process process = new ProcessBuilder("taskset", "-c", "0", "haproxy", "-db", "-f", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("haproxy.log").toFile())
                .start();
        Patience.await("HAProxy, whose words are in " + folder, Duration.ofSeconds(10), () -> answers(port));
        return new HaproxyUnderTest(process, port);
    }

    String url() {
        return "http://localhost:" + port;
    }

    CpuClock cpu() {
        return new CpuClock(process.pid());
    }

    private static Optional<Boolean> answers(int port) {
        try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return Optional.of(true);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
