package io.doorstep.systemtests.fault;

import io.doorstep.systemtests.platform.Answer;
import io.doorstep.systemtests.platform.Api;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Captures leads that come in at a steady rate and moves some of them on. It repeats each call under its idempotency
/// key until it is taken, after ever longer pauses and over a bounded number of connections, as a good client does;
/// what the platform cannot take just now waits with the client.
public final class LeadFlood {

    private static final int CONNECTIONS = 48;
    private static final int CHANGED_MEANWHILE = 412;
    private static final int MOVED = 10;
    private static final List<String> STAGES = List.of("CONTACTED", "QUALIFIED", "VISIT_BOOKED");

    private final Supplier<Api> client;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final Insistence insistence = new Insistence(Set.of(200, 201, CHANGED_MEANWHILE));

    /// @param client asked before each call, as its token may have to be renewed
    public LeadFlood(Supplier<Api> client) {
        this.client = client;
    }

    /// What became of it.
    ///
    /// @param sent leads that were meant
    /// @param taken ids of those that the platform said it has
    /// @param repeats calls that had to be made again
    /// @param givenUp what calls got that were never taken
    public record Ledger(int sent, Set<String> taken, int repeats, List<String> givenUp) {}

    /// Blocks until the time is over and the last call was answered.
    public Ledger run(int perSecond, Duration duration) {
        long pause = Duration.ofSeconds(1).toNanos() / perSecond;
        long begun = System.nanoTime();
        int sent = 0;
        try (ExecutorService clients =
                Executors.newFixedThreadPool(CONNECTIONS, Thread.ofVirtual().factory())) {
            while (System.nanoTime() - begun < duration.toNanos()) {
                int number = sent++;
                clients.execute(() -> capture(number));
                LockSupport.parkNanos(begun + sent * pause - System.nanoTime());
            }
        }
        return new Ledger(sent, Set.copyOf(taken), insistence.repeats(), insistence.givenUp());
    }

    private void capture(int number) {
        Map<String, Object> lead = Map.of(
                "name",
                "Flood " + number,
                "email",
                "flood-%s-%d@example.com".formatted(mark, number),
                "message",
                "I want to see it",
                "source",
                "flood");
        String key = UUID.randomUUID().toString();
        insistence
                .on(() -> client.get().with("Idempotency-Key", key).post("/api/v1/leads", lead))
                .map(answer -> answer.json().path("id").asString())
                .ifPresent(id -> {
                    taken.add(id);
                    if (number % MOVED == 0) {
                        STAGES.forEach(stage -> moveTo(stage, "/api/v1/leads/" + id));
                    }
                });
    }

    /// Reads again when somebody else, such as the assignment, has changed the lead meanwhile.
    private void moveTo(String stage, String path) {
        Optional<Answer> moved;
        do {
            moved = insistence
                    .on(() -> client.get().get(path))
                    .filter(lead -> !lead.json().path("stage").asString().equals(stage))
                    .flatMap(lead -> moveTo(stage, path, lead.header("ETag")));
        } while (moved.filter(answer -> answer.status() == CHANGED_MEANWHILE).isPresent());
    }

    private Optional<Answer> moveTo(String stage, String path, String version) {
        String key = UUID.randomUUID().toString();
        return insistence.on(() -> client.get()
                .with("Idempotency-Key", key)
                .with("If-Match", version)
                .patch(path, Map.of("stage", stage)));
    }
}
