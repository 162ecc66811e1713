package io.doorstep.systemtests.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sends requests with `wrk` from the second core, a different token each time.
final class LoadGenerator {

    private static final Pattern SENT = Pattern.compile("(\\d+) requests in");
    private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");

    private final Path script;

    /// @param tokens a line each
    LoadGenerator(Path folder, Path tokens) throws IOException {
        this.script = Files.writeString(folder.resolve("rotate.lua"), """
                local tokens, next = {}, 1
                for line in io.lines("%s") do tokens[#tokens + 1] = "Bearer " .. line end
                request = function()
                    next = next %% #tokens + 1
                    wrk.headers["Authorization"] = tokens[next]
                    return wrk.format("GET")
                end
                """.formatted(tokens));
    }

    /// @return requests that were answered with success
    /// @throws IllegalStateException when one was not
    long run(String url, int seconds) throws IOException, InterruptedException {
        Process wrk = new ProcessBuilder(List.of(
                        "taskset", "-c", "1", "wrk", "-t1", "-c32", "-d" + seconds + "s", "-s", script.toString(), url))
                .redirectErrorStream(true)
                .start();
        String output = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        wrk.waitFor();
        Matcher sent = SENT.matcher(output);
        if (!sent.find() || REFUSED.matcher(output).find()) {
            throw new IllegalStateException("The run is void, not every answer was a success:\n" + output);
        }
        return Long.parseLong(sent.group(1));
    }
}
