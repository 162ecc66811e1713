package io.doorstep.testkit;

import io.doorstep.testkit.N8nStandIn.Asked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A workflow of `integrations/n8n` as it is imported: its nodes, and its code run by the machine's own Node.js with
/// what n8n gives to a code node (`$env`, `$input`, `require`, `this.helpers`).
public final class N8nFile {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String RUN = """
        const { code, env, headers, body, found } = JSON.parse(require('fs').readFileSync(0, 'utf8'));
        const raw = Buffer.from(body, 'base64');
        const AsyncFunction = (async () => {}).constructor;
        const helpers = {
          getBinaryDataBuffer: async () => raw,
          httpRequest: async () => { if (found === null) { throw new Error('away'); } return found; },
        };
        new AsyncFunction('$env', '$input', 'require', code)
          .call({ helpers }, env, { first: () => ({ json: { headers } }) }, require)
          .then((items) => process.stdout.write(JSON.stringify(items)))
          .catch((error) => { process.stderr.write(String(error)); process.exit(1); });
        """;

    private final JsonNode workflow;

    private N8nFile(JsonNode workflow) {
        this.workflow = workflow;
    }

    public static N8nFile of(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("integrations/n8n").resolve(name);
            if (Files.exists(file)) {
                return new N8nFile(JSON.readTree(file.toFile()));
            }
        }
        throw new AssertionError("There is no workflow " + name);
    }

    /// Whether the machine has Node.js.
    public static boolean canRun() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "node")));
    }

    public JsonNode node(String name) {
        return workflow.path("nodes")
                .valueStream()
                .filter(node -> node.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no node " + name));
    }

    /// Whether one node hands on to another.
    public boolean connects(String from, String to) {
        return workflow.path("connections")
                .path(from)
                .at("/main/0")
                .valueStream()
                .anyMatch(next -> next.path("node").asString().equals(to));
    }

    /// Runs the code of a node for a question.
    ///
    /// @param found JSON that a request of the code is answered with; `null` when nobody answers
    /// @return what it hands on
    public JsonNode run(String node, Asked asked, String secret, String found) {
        String input = JSON.writeValueAsString(Map.of(
                "code",
                node(node).at("/parameters/jsCode").asString(),
                "env",
                Map.of("DOORSTEP_WORKFLOW_SECRET", secret, "PROPERTY_DATA_URL", "https://data.example/property"),
                "headers",
                Map.of(
                        "webhook-id", asked.id(),
                        "webhook-timestamp", asked.timestamp(),
                        "webhook-signature", asked.signatures()),
                "body",
                Base64.getEncoder().encodeToString(asked.body()),
                "found",
                JSON.readTree(found)));
        try {
            Process process = new ProcessBuilder("node", "-e", RUN).start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String error = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(error);
            }
            return JSON.readTree(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
