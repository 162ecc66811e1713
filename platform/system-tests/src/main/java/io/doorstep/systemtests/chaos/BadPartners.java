package io.doorstep.systemtests.chaos;

import io.doorstep.systemtests.chaos.Sink.Call;
import io.doorstep.systemtests.fault.LeadFlood;
import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import io.doorstep.systemtests.platform.LastingSession;
import io.doorstep.systemtests.platform.Patience;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// R6: partners that hang, fail, break off, lie, are busy, moved or gone do not slow those that are well, and every try
/// of them stands in the log.
final class BadPartners {

    private static final int WELL = 4;
    private static final int A_SECOND = 5;
    private static final int AT_ONCE = 8;
    private static final double SLOWER = 1.2;
    private static final Duration UNTIL_ALL_CAME = Duration.ofMinutes(3);
    private static final Duration FIRST_RUNGS = Duration.ofSeconds(20);
    private static final Duration ROUNDING = Duration.ofSeconds(1);

    private static final Map<Manners, Integer> BAD = new EnumMap<>(Map.of(
            Manners.HANGS, 2,
            Manners.FAILS, 2,
            Manners.BREAKS_OFF, 1,
            Manners.SAYS_YES_AND_DROPS, 1,
            Manners.IS_GONE, 1,
            Manners.IS_BUSY, 1,
            Manners.HAS_MOVED, 1));

    private final Sink sink;
    private final LastingSession session;
    private final InstantSource clock;
    private final Map<String, String> endpoints = new LinkedHashMap<>();
    private final Checks checks = new Checks();

    private BadPartners(Sink sink, LastingSession session, InstantSource clock) {
        this.sink = sink;
        this.session = session;
        this.clock = clock;
    }

    static boolean run(Installation installation, Scale scale) {
        Business business = Business.register(installation, "Connected Homes");
        business.moveToEnterprise();
        InstantSource clock = InstantSource.system();
        try (var sink = new Sink(clock)) {
            return new BadPartners(sink, new LastingSession(installation, business), clock).check(scale.leads);
        }
    }

    private boolean check(int leads) {
        register(Manners.WELL, WELL);
        flood(leads);
        Instant clean = clock.instant();
        flood(leads);
        double before = p99(clean, clock.instant());

        BAD.forEach(this::register);
        Instant trouble = clock.instant();
        flood(leads);
        double after = p99(trouble, clock.instant());

        System.out.printf(
                "R6: %d leads before and after nine bad endpoints came to %d good ones; a good one's p99 was %.0f ms and is %.0f ms%n",
                leads, WELL, before, after);
        checks.expect(
                "p99 of the good ones, times what it was", "%.2f".formatted(after / before), after <= SLOWER * before);
        checkWhatCameOfTheBad();
        return checks.allHold();
    }

    private void checkWhatCameOfTheBad() {
        int gone = sink.calls(Manners.IS_GONE, 0).size();
        checks.expect("calls of the one that is gone, those under way at its answer included", gone, gone <= AT_ONCE);
        checks.expect("it is disabled", enabled(Manners.IS_GONE, 0) ? "no" : "yes", !enabled(Manners.IS_GONE, 0));
        checks.expect(
                "calls that followed the moved one",
                sink.trapped().size(),
                sink.trapped().isEmpty());
        Duration rest = shortestRest(sink.calls(Manners.IS_BUSY, 0));
        checks.expect(
                "shortest rest of the busy one, which asked for " + Sink.BUSY_FOR,
                rest,
                rest.plus(ROUNDING).compareTo(Sink.BUSY_FOR) >= 0);
        endpoints.values().forEach(this::disable);
        endpoints.forEach((path, id) -> {
            int logged = Patience.await("the log of " + path, UNTIL_ALL_CAME, () -> Optional.of(logged(id))
                    .filter(tries -> tries >= came(path)));
            checks.expect("tries logged of " + path + ", which saw " + came(path), logged, logged == came(path));
        });
    }

    private void register(Manners manners, int count) {
        for (int number = 0; number < count; number++) {
            JsonNode made = session.get()
                    .once()
                    .post(
                            "/api/v1/webhook-endpoints",
                            Map.of("url", sink.url(manners, number), "events", List.of("lead.captured")))
                    .expect(201)
                    .json();
            endpoints.put(manners.path() + "/" + number, made.path("id").asString());
        }
    }

    /// So that nothing is under way when the log is compared.
    private void disable(String endpoint) {
        String path = "/api/v1/webhook-endpoints/" + endpoint;
        String version = session.get().get(path).expect(200).header("ETag");
        session.get()
                .once()
                .with("If-Match", version)
                .patch(path, Map.of("enabled", false))
                .expect(200);
    }

    private void flood(int leads) {
        List<Integer> before = arrived();
        new LeadFlood(session).run(A_SECOND, Duration.ofSeconds(leads / A_SECOND));
        Patience.await("the last webhook of the good ones", UNTIL_ALL_CAME, () -> Optional.of(arrived())
                .filter(now -> IntStream.range(0, WELL).allMatch(good -> now.get(good) - before.get(good) >= leads)));
    }

    private List<Integer> arrived() {
        return IntStream.range(0, WELL)
                .mapToObj(good -> (int) sink.calls(Manners.WELL, good).stream()
                        .map(Call::webhookId)
                        .distinct()
                        .count())
                .toList();
    }

    /// Milliseconds from the event to a good endpoint.
    private double p99(Instant from, Instant until) {
        double[] sorted = IntStream.range(0, WELL)
                .boxed()
                .flatMap(good -> sink.calls(Manners.WELL, good).stream())
                .filter(call -> call.told().isAfter(from) && call.told().isBefore(until))
                .mapToDouble(call -> Duration.between(call.told(), call.at()).toNanos() / 1e6)
                .sorted()
                .toArray();
        return sorted[(int) Math.ceil(0.99 * sorted.length) - 1];
    }

    private static Duration shortestRest(List<Call> calls) {
        List<Instant> times = calls.stream().map(Call::at).sorted().toList();
        List<Duration> rests = new ArrayList<>();
        for (int next = 1; next < times.size(); next++) {
            rests.add(Duration.between(times.get(next - 1), times.get(next)));
        }
        return rests.stream()
                .filter(rest -> rest.compareTo(ROUNDING) > 0)
                .min(Duration::compareTo)
                .orElse(FIRST_RUNGS);
    }

    private boolean enabled(Manners manners, int number) {
        return session.get()
                .get("/api/v1/webhook-endpoints/" + endpoints.get(manners.path() + "/" + number))
                .expect(200)
                .json()
                .path("enabled")
                .asBoolean();
    }

    private int came(String path) {
        int slash = path.lastIndexOf('/');
        Manners manners = Stream.of(Manners.values())
                .filter(each -> each.path().equals(path.substring(0, slash)))
                .findFirst()
                .orElseThrow();
        return sink.calls(manners, Integer.parseInt(path.substring(slash + 1))).size();
    }

    private int logged(String endpoint) {
        int tries = 0;
        String cursor = "";
        do {
            JsonNode page = session.get()
                    .get("/api/v1/webhook-endpoints/" + endpoint + "/deliveries?limit=200" + cursor)
                    .expect(200)
                    .json();
            for (JsonNode delivery : page.path("items")) {
                tries += delivery.path("attempts").size();
            }
            cursor = page.hasNonNull("nextCursor")
                    ? "&cursor=" + page.path("nextCursor").asString()
                    : "";
        } while (!cursor.isEmpty());
        return tries;
    }
}
