package io.doorstep.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// A real Redis for tests, the machine's own program, which can be stopped, frozen and started again on its port.
public final class RedisServer implements AutoCloseable {

    private static final int TRIES = 200;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(25);

    private final int port;
    private Process process;

    private RedisServer(int port) {
        this.port = port;
        this.process = launch(port);
    }

    /// Whether the machine has the program; Debian's package is `redis-server`.
    public static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "redis-server")));
    }

    public static RedisServer start() {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = free.getLocalPort();
            free.close();
            return new RedisServer(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "redis://127.0.0.1:" + port;
    }

    /// Stops at once, and forgets everything.
    public void stop() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /// Runs and answers afterwards, whatever was done to it.
    public void mend() {
        if (process.isAlive()) {
            signal("-CONT");
        } else {
            process = launch(port);
        }
    }

    /// Goes on listening and says nothing more.
    public void freeze() {
        signal("-STOP");
    }

    @Override
    public void close() {
        stop();
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process launch(int port) {
        try {
            Process started = new ProcessBuilder(
                            "redis-server",
                            "--port",
                            Integer.toString(port),
                            "--bind",
                            "127.0.0.1",
                            "--save",
                            "",
                            "--appendonly",
                            "no")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly, "stop-redis"));
            awaitAnswer(port);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitAnswer(int port) {
        for (int i = 0; i < TRIES; i++) {
            try (var line = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                LockSupport.parkNanos(PAUSE);
            }
        }
        throw new IllegalStateException("Redis does not listen on port " + port);
    }
}
