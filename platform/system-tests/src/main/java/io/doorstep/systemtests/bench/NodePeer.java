package io.doorstep.systemtests.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// A queue of the Node world that delivers the same; its packages are fetched into the data folder when it is first
/// asked for.
final class NodePeer implements AutoCloseable {

    private static final List<String> FILES = List.of("package.json", "deliver.mjs", "bullmq.mjs", "pg-boss.mjs");
    private static final int MINUTES_TO_FETCH = 5;

    private final Process process;
    private final PrintWriter orders;

    private NodePeer(Process process) {
        this.process = process;
        this.orders = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /// @param script such as `bullmq.mjs`
    /// @param arguments the sink's address, how many endpoints it has, and how much each gets
    /// @throws IOException that says why it cannot be had
    static NodePeer start(String script, List<String> arguments, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path folder = fetch();
        Path log = folder.resolve(script + ".log");
        var builder =
                new ProcessBuilder("node", script).directory(folder.toFile()).redirectError(log.toFile());
        builder.command().addAll(arguments);
        builder.environment().putAll(environment);
        Process process = builder.start();
        BufferedReader answers = process.inputReader();
        String first = answers.readLine();
        if (!"ready".equals(first)) {
            process.destroyForcibly();
            throw new IOException(script + " does not start: " + first + "\n" + Files.readString(log));
        }
        return new NodePeer(process);
    }

    void deliver(int count) {
        if (!process.isAlive()) {
            throw new IllegalStateException("The peer has ended.");
        }
        orders.println(count);
    }

    CpuClock cpu() {
        return new CpuClock(process.pid());
    }

    private static Path fetch() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(System.getenv("DOORSTEP_HOME"), "bench/webhooks"));
        for (String file : FILES) {
            try (InputStream content =
                    Objects.requireNonNull(NodePeer.class.getResourceAsStream("/bench/webhooks/" + file))) {
                Files.copy(content, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path log = folder.resolve("npm.log");
        Process npm = new ProcessBuilder("npm", "install", "--no-audit", "--no-fund")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!npm.waitFor(MINUTES_TO_FETCH, TimeUnit.MINUTES) || npm.exitValue() != 0) {
            npm.destroyForcibly();
            throw new IOException("npm could not fetch it:\n" + Files.readString(log));
        }
        return folder;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
