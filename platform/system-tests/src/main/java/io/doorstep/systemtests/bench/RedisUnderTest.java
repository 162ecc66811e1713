package io.doorstep.systemtests.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// A Redis of the benchmark's own, on the second core, that keeps nothing.
final class RedisUnderTest implements AutoCloseable {

    private final Process process;
    private final int port;

    private RedisUnderTest(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "redis-server")));
    }

    static RedisUnderTest start(Path folder) throws IOException {
        int port = GatewayUnderTest.freePort();
        Process process = new ProcessBuilder(
                        "taskset", "-c", "1", "redis-server", "--port", "" + port, "--bind", "127.0.0.1", "--save", "")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("redis.log").toFile())
                .start();
        return new RedisUnderTest(process, port);
    }

    String url() {
        return "redis://127.0.0.1:" + port;
    }

    CpuClock cpu() {
        return new CpuClock(process.pid());
    }

    /// As a power cut would.
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
