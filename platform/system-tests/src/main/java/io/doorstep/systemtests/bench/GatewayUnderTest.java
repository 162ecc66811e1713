package io.doorstep.systemtests.bench;

import io.doorstep.systemtests.platform.Api;
import io.doorstep.systemtests.platform.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A gateway of its own on the first core, with nothing behind it but an upstream that answers at once.
final class GatewayUnderTest implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "-Xms256m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dreactor.netty.ioWorkerCount=1");

    private final Process process;
    private final int port;

    private GatewayUnderTest(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// @param settings such as `--doorstep.gateway.redis=redis://…`
    static GatewayUnderTest start(Path folder, String identity, String upstream, String... settings)
            throws IOException {
        int port = freePort();
        int management = freePort();
        List<String> command = new ArrayList<>(List.of(
                "taskset",
                "-c",
                "0",
                Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(FLAGS);
        command.addAll(List.of("-jar", jar().toString()));
        command.addAll(List.of(settings));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("gateway-" + port + ".log").toFile());
        var environment = builder.environment();
        environment.put("SERVER_PORT", String.valueOf(port));
        environment.put("MANAGEMENT_SERVER_PORT", String.valueOf(management));
        environment.put("DOORSTEP_IDENTITY", identity);
        environment.put("DOORSTEP_STATE", folder.resolve("gateway-" + port).toString());
        environment.put("EUREKA_CLIENT_ENABLED", "false");
        environment.put("SPRING_CLOUD_CONFIG_ENABLED", "false");
        environment.put("SPRING_CLOUD_DISCOVERY_CLIENT_SIMPLE_INSTANCES_PROPERTY_0_URI", upstream);
        environment.put("DOORSTEP_ROUTE_BENCH", "true");
        Process process = builder.start();
        var gateway = new GatewayUnderTest(process, port);
        Patience.await(
                "the gateway", Duration.ofSeconds(60), () -> isUp(management) ? Optional.of(true) : Optional.empty());
        return gateway;
    }

    String url() {
        return "http://localhost:" + port;
    }

    String flags() {
        return String.join(" ", FLAGS);
    }

    CpuClock cpu() {
        return new CpuClock(process.pid());
    }

    private static boolean isUp(int management) {
        try {
            return Api.at("http://localhost:" + management)
                            .get("/actuator/health/liveness")
                            .status()
                    == 200;
        } catch (UncheckedIOException _) {
            return false;
        }
    }

    private static Path jar() throws IOException {
        Path target = Path.of(System.getenv("DOORSTEP_COMMAND")).resolveSibling("gateway-service/target");
        try (var files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches("gateway-service-[0-9].*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("There is no gateway in " + target));
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
