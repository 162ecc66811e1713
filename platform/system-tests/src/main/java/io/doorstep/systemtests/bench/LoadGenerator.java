package io.doorstep.systemtests.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sends requests with `wrk`, one after another on each connection.
final class LoadGenerator {

    private static final Pattern SENT = Pattern.compile("(\\d+) requests in");
    private static final Pattern FAILED = Pattern.compile("Non-2xx or 3xx responses:|Socket errors:");
    private static final List<String> SECOND_CORE = List.of("taskset", "-c", "1");

    private final List<String> prefix;
    private final int connections;
    private final Path script;

    private LoadGenerator(List<String> prefix, int connections, Path script) {
        this.prefix = prefix;
        this.connections = connections;
        this.script = script;
    }

    /// Reads, with a different token each time, from the second core.
    ///
    /// @param tokens a line each
    static LoadGenerator reading(Path folder, Path tokens) throws IOException {
        return new LoadGenerator(
                SECOND_CORE, 32, Files.writeString(folder.resolve("rotate.lua"), """
                    local tokens, next = {}, 1
                    for line in io.lines("%s") do tokens[#tokens + 1] = "Bearer " .. line end
                    request = function()
                        next = next %% #tokens + 1
                        wrk.headers["Authorization"] = tokens[next]
                        return wrk.format("GET")
                    end
                    """.formatted(tokens)));
    }

    /// Captures leads, a new person each.
    static LoadGenerator capturing(Path folder, String token, int clients) throws IOException {
        return new LoadGenerator(List.of(), clients, Files.writeString(folder.resolve("capture.lua"), """
            local number = 0
            local run = "%s-" .. tostring(os.time())
            wrk.headers["Authorization"] = "Bearer %s"
            wrk.headers["Content-Type"] = "application/json"
            request = function()
                number = number + 1
                return wrk.format("POST", nil, nil, string.format(
                    '{"name":"Jane Doe","email":"jane-%%s-%%d@example.com","message":"May I see it?","source":"bench"}',
                    run, number))
            end
            """.formatted(
                        UUID.randomUUID().toString().substring(0, 8), token)));
    }

    /// Posts the same kilobyte, and does nothing else.
    static LoadGenerator posting(Path folder, String body) throws IOException {
        return new LoadGenerator(List.of(), 50, Files.writeString(folder.resolve("post.lua"), """
            wrk.method = "POST"
            wrk.headers["Content-Type"] = "application/json"
            wrk.body = '%s'
            """.formatted(body)));
    }

    /// The same requests to one address.
    CostDuel.Work on(String url) {
        return seconds -> run(url, seconds);
    }

    /// @return requests that were answered with success
    /// @throws IllegalStateException when one was not
    long run(String url, int seconds) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                "wrk",
                "-t1",
                "-c" + connections,
                "-d" + seconds + "s",
                "--timeout",
                "10s",
                "-s",
                script.toString(),
                url));
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        wrk.waitFor();
        Matcher sent = SENT.matcher(output);
        if (!sent.find() || FAILED.matcher(output).find()) {
            throw new IllegalStateException("The run is void, not every answer was a success:\n" + output);
        }
        return Long.parseLong(sent.group(1));
    }
}
