package io.doorstep.identity.audit;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A client that watches the log live.
final class WatchedLog implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final InputStream body;
    private volatile boolean ended;

    WatchedLog(InputStream body) {
        this.body = body;
        Thread.ofVirtual().start(this::read);
        awaitLine("watching");
    }

    String awaitLine(String part) {
        await(part).atMost(PATIENCE).until(() -> lines.stream().anyMatch(line -> line.contains(part)));
        return lines.stream().filter(line -> line.contains(part)).findFirst().orElseThrow();
    }

    void awaitEnd() {
        await("the end").atMost(PATIENCE).until(() -> ended);
    }

    boolean has(String part) {
        return lines.stream().anyMatch(line -> line.contains(part));
    }

    /// The ids of what came, in their order.
    List<Long> ids() {
        return lines.stream()
                .filter(line -> line.startsWith("id:"))
                .map(line -> Long.valueOf(line.substring(3).strip()))
                .toList();
    }

    private void read() {
        try (var reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            lines.add("broken off: " + e.getMessage());
        } finally {
            ended = true;
        }
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
