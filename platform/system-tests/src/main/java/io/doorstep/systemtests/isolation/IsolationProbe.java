package io.doorstep.systemtests.isolation;

import io.doorstep.systemtests.platform.Answer;
import io.doorstep.systemtests.platform.Api;
import io.doorstep.systemtests.platform.Together;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Calls every operation as a stranger, with the owner's ids in path, query and body, and reports what leaked.
public final class IsolationProbe {

    private final Api stranger;
    private final Belongings belongings;
    private final List<Operation> operations;
    private final String slug;
    private final Queue<String> leaks = new ConcurrentLinkedQueue<>();
    private final AtomicInteger calls = new AtomicInteger();

    /// @param openApi the joined document
    /// @param slug of the owner's public pages
    /// @param canaries words that stand in the owner's data and nowhere else
    public IsolationProbe(JsonNode openApi, Api owner, Api stranger, String slug, Set<String> canaries) {
        this.operations = Operation.of(openApi);
        this.belongings = Belongings.of(owner, operations, canaries);
        this.stranger = stranger;
        this.slug = slug;
    }

    /// What was found.
    ///
    /// @param operations how many were called
    /// @param ids of the owner that were tried
    /// @param leaks one line each, empty when the walls hold
    public record Report(int operations, int calls, int ids, List<String> leaks) {}

    public Report run() {
        Together.forEach(operations, this::probe);
        return new Report(operations.size(), calls.get(), belongings.size(), List.copyOf(leaks));
    }

    private void probe(Operation operation) {
        List<String> ids = belongings.idsFor(operation);
        if (takesIds(operation)) {
            ids.forEach(id -> inPath(operation, id));
        } else {
            check(
                    operation,
                    call(operation, strangersPath(operation), UUID.randomUUID().toString()),
                    false);
        }
        for (String parameter : operation.queryParameters()) {
            ids.stream().limit(2).forEach(id -> inQuery(operation, parameter, id));
        }
        if (!operation.isRead() && !operation.body().isMissingNode()) {
            ids.stream().limit(3).forEach(id -> check(operation, call(operation, strangersPath(operation), id), false));
        }
    }

    /// A stranger's id must be answered as one that does not exist.
    private void inPath(Operation operation, String id) {
        Answer foreign = call(operation, fill(operation, id), id);
        Answer absent = call(operation, fill(operation, UUID.randomUUID().toString()), id);
        check(operation, foreign, true);
        if (foreign.status() != absent.status()) {
            leaks.add("%s tells a foreign id (%d) from an absent one (%d)"
                    .formatted(operation, foreign.status(), absent.status()));
        }
    }

    private void inQuery(Operation operation, String parameter, String id) {
        String query = "?" + parameter + "=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
        check(operation, call(operation, strangersPath(operation) + query, id), false);
    }

    private void check(Operation operation, Answer answer, boolean foreignPath) {
        String canary = belongings.canaryIn(answer.text());
        if (!canary.isEmpty()) {
            leaks.add("%s shows «%s» to a stranger (%d)".formatted(operation, canary, answer.status()));
        }
        if (foreignPath && answer.status() < 300) {
            leaks.add("%s answers %d for a foreign id".formatted(operation, answer.status()));
        }
        if (answer.status() >= 500) {
            leaks.add("%s breaks with %d: %s".formatted(operation, answer.status(), answer.text()));
        }
    }

    private Answer call(Operation operation, String path, String id) {
        calls.incrementAndGet();
        byte[] body = operation.isRead() || operation.body().isMissingNode()
                ? null
                : JsonMapper.shared()
                        .writeValueAsBytes(new ForeignBody(operation.components(), id).of(operation.body()));
        return stranger.with("If-Match", "*")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .send(operation.method(), path, body, body == null ? null : "application/json");
    }

    private static boolean takesIds(Operation operation) {
        return operation.pathParameters().stream().anyMatch(name -> !name.equals("token"));
    }

    private String fill(Operation operation, String id) {
        String path = operation.path();
        for (String parameter : operation.pathParameters()) {
            path = path.replaceAll("\\{" + parameter + "(:[^}]*)?}", parameter.equals("slug") ? slug : id);
        }
        return path;
    }

    private String strangersPath(Operation operation) {
        return fill(operation, UUID.randomUUID().toString());
    }
}
