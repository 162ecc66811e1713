package io.doorstep.property.search.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.springframework.util.function.SingletonSupplier;

/// A real OpenSearch for all tests of one run, in a process of its own, as its libraries are not ours.
final class SearchNodeProcess {

    private static final String CLASS_PATH = "/search-node.classpath";
    private static final SingletonSupplier<URI> STARTED = SingletonSupplier.of(SearchNodeProcess::start);

    private SearchNodeProcess() {}

    static URI url() {
        return STARTED.obtain();
    }

    private static URI start() {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                InputStream libraries = SearchNodeProcess.class.getResourceAsStream(CLASS_PATH)) {
            int port = free.getLocalPort();
            free.close();
            String classPath = ours() + ":"
                    + new String(Objects.requireNonNull(libraries).readAllBytes(), StandardCharsets.UTF_8).strip();
            Path folder = Files.createTempDirectory("search-node");
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx384m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            classPath,
                            "io.doorstep.searchnode.SearchNode",
                            folder.toString(),
                            Integer.toString(port))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly, "stop-search-node"));
            URI url = URI.create("http://127.0.0.1:" + port);
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> answers(url) || !process.isAlive());
            if (!process.isAlive()) {
                throw new IllegalStateException(Files.readString(folder.resolve("log")));
            }
            return url;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path ours() {
        URI at = URI.create(Objects.requireNonNull(SearchNodeProcess.class.getResource(CLASS_PATH))
                .toString()
                .replaceFirst("^jar:", "")
                .replaceFirst("!?" + CLASS_PATH + "$", ""));
        return Path.of(at);
    }

    private static boolean answers(URI url) throws IOException {
        try {
            return ((HttpURLConnection) url.toURL().openConnection()).getResponseCode() == 200;
        } catch (java.net.ConnectException notYet) {
            return false;
        }
    }
}
