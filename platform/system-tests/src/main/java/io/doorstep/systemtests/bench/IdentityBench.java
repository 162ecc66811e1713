package io.doorstep.systemtests.bench;

import io.doorstep.systemtests.fault.Victims;
import io.doorstep.systemtests.platform.Api;
import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import io.doorstep.systemtests.platform.Patience;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// B-ID-1: identity with ten thousand organizations more. It restarts the running platform's identity.
final class IdentityBench {

    private static final int ORGANIZATIONS = 10_000;
    private static final int PEOPLE_OF_EACH = 10;
    private static final double MOST_MILLIS_TO_CREATE = 300;
    private static final double MOST_MILLIS_TO_LIST = 200;
    private static final double MOST_TIMES_AS_LONG_TO_START = 1.1;
    private static final String READY = "application_ready_time_seconds";
    private static final int ACTUATOR = 1_000;

    private final Installation installation;
    private final Pace pace;
    private double createdP95;

    private IdentityBench(Installation installation, Pace pace) {
        this.installation = installation;
        this.pace = pace;
    }

    static boolean run(Pace pace) throws Exception {
        return new IdentityBench(Installation.ofEnvironment(), pace).measure();
    }

    private boolean measure() throws Exception {
        Business witness = Business.register(installation, "Bench Homes");
        double startBefore = startSeconds();
        List<Business> few = create("few", pace.round);
        list("few", few.stream().map(Business::owner).toList());
        try (var seeded = SeededOrganizations.open(System.getenv())) {
            seeded.seed(ORGANIZATIONS, PEOPLE_OF_EACH, UUID.fromString(witness.ownerId()));
            System.out.printf(
                    "seeded  %,d organizations with %,d people%n", ORGANIZATIONS, ORGANIZATIONS * PEOPLE_OF_EACH);
            double startAfter = startSeconds();
            create("many", pace.round * 5);
            double listed = list("many", owners(seeded, witness));
            double longer = startAfter / startBefore;
            System.out.printf(
                    "start   %.2f s before, %.2f s after: %.2f times, target ≤ %.1f%n",
                    startBefore, startAfter, longer, MOST_TIMES_AS_LONG_TO_START);
            return createdP95 < MOST_MILLIS_TO_CREATE
                    && listed < MOST_MILLIS_TO_LIST
                    && longer <= MOST_TIMES_AS_LONG_TO_START;
        }
    }

    private List<Business> create(String when, int times) {
        List<Business> created = new ArrayList<>();
        List<Double> millis = timed(times, _ -> created.add(Business.register(installation, "Bench Homes")));
        print("create", when, millis, MOST_MILLIS_TO_CREATE);
        createdP95 = p95(millis);
        return created;
    }

    private double list(String when, List<Api> owners) {
        List<Double> millis = timed(pace.round * 20, number -> owners.get(number % owners.size())
                .get("/api/v1/users?limit=50")
                .expect(200));
        print("list", when, millis, MOST_MILLIS_TO_LIST);
        return p95(millis);
    }

    /// Spread over all of them.
    private List<Api> owners(SeededOrganizations seeded, Business witness) {
        Api gateway = Api.at(installation.gateway());
        return IntStream.rangeClosed(1, pace.round)
                .map(number -> number * (ORGANIZATIONS / pace.round))
                .mapToObj(number ->
                        gateway.as(gateway.post("/api/v1/auth/login", witness.credentials(seeded.ownerOf(number)))
                                .expect(200)
                                .json()
                                .path("accessToken")
                                .asString()))
                .toList();
    }

    /// As the service itself counts, from the first line of its program until it is ready.
    private double startSeconds() {
        pace.awaitQuiet();
        List<Double> seconds = new ArrayList<>();
        for (int start = 0; start < 3; start++) {
            long old = PlatformProcess.find("identity").pid();
            new Victims(Path.of(System.getenv("DOORSTEP_HOME"))).kill("identity");
            Patience.await("another identity", Duration.ofMinutes(2), () -> ready(old));
            seconds.add(ready(old).orElseThrow());
            awaitTheGateway();
            pace.awaitQuiet();
        }
        return Quantiles.of(seconds, 0.5);
    }

    private Optional<Double> ready(long old) {
        URI service = URI.create(Objects.requireNonNull(installation.services().get("identity")));
        String actuator = "http://localhost:" + (service.getPort() + ACTUATOR);
        try {
            if (PlatformProcess.find("identity").pid() == old) {
                return Optional.empty();
            }
            return Api.at(actuator)
                    .get("/actuator/prometheus")
                    .text()
                    .lines()
                    .filter(line -> line.startsWith(READY))
                    .map(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .findFirst();
        } catch (UncheckedIOException _) {
            return Optional.empty();
        }
    }

    private void awaitTheGateway() {
        Patience.await("identity behind the gateway", Duration.ofMinutes(1), () -> Optional.of(
                        Api.at(installation.gateway()).get("/.well-known/jwks.json"))
                .filter(answer -> answer.status() == 200));
    }

    private static List<Double> timed(int times, IntConsumer work) {
        List<Double> millis = new ArrayList<>();
        for (int number = 0; number < times; number++) {
            long begun = System.nanoTime();
            work.accept(number);
            millis.add((System.nanoTime() - begun) / 1e6);
        }
        return millis;
    }

    private static double p95(List<Double> millis) {
        return Quantiles.of(millis, 0.95);
    }

    private static void print(String what, String when, List<Double> millis, double most) {
        System.out.printf(
                "%-7s %,d through the gateway with %s organizations: p50 %.0f, p95 %.0f ms; target p95 < %.0f ms%n",
                what, millis.size(), when, Quantiles.of(millis, 0.5), p95(millis), most);
    }
}
