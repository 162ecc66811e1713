package io.doorstep.systemtests.bench;

import io.doorstep.systemtests.bench.Crowd.Member;
import io.doorstep.systemtests.platform.Api;
import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import io.doorstep.systemtests.platform.LastingSession;
import io.doorstep.systemtests.platform.Patience;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/// A newcomer with a slip in the name and another e-mail address is checked against a business's people, at a fixed
/// rate: with none, then with a million.
final class PeopleBench {

    private static final OpenLoop RATE = new OpenLoop(20);
    private static final double TARGET_MILLIS = 20;
    private static final double LEAST_FOUND = 0.95;
    private static final String PEOPLE = "/api/v1/people";

    private final Api owner;
    private final Pace pace;
    private final Random chance = new Random(7);

    private PeopleBench(Api owner, Pace pace) {
        this.owner = owner;
        this.pace = pace;
    }

    static boolean run(Pace pace) throws Exception {
        Installation installation = Installation.ofEnvironment();
        Business business = new LastingSession(installation, Business.register(installation, "Bench Homes")).business();
        business.moveToEnterprise();
        return new PeopleBench(business.owner(), pace).measure(business);
    }

    private boolean measure(Business business) throws Exception {
        int people = pace == Pace.FULL ? 1_000_000 : 20_000;
        var crowd = new Crowd(people);
        try (var seeded = SeededPeople.open(System.getenv(), business.organizationId())) {
            askForTheSameBlocks(seeded, crowd.member(people));
            check("none", crowd, pace.warmUp);
            check("none", crowd, pace.round);
            long begun = System.nanoTime();
            seeded.seed(crowd);
            System.out.printf("seeded  %,d people in %d s%n", people, (System.nanoTime() - begun) / 1_000_000_000);
            check("all", crowd, pace.warmUp);
            return check("all", crowd, pace.round * 3);
        }
    }

    /// Whoever is seeded must be found as the service finds its own people, or the figure means nothing.
    private void askForTheSameBlocks(SeededPeople seeded, Member witness) {
        String id = owner.once()
                .post(PEOPLE, witness.asRequest())
                .expect(201)
                .json()
                .path("id")
                .asString();
        Patience.await("the witness's blocks", Duration.ofSeconds(30), () -> Optional.of(seeded.blocksOf(id))
                .filter(blocks -> blocks.equals(witness.blocks())));
    }

    private boolean check(String when, Crowd crowd, int seconds) {
        pace.awaitQuiet();
        List<Double> millis = Collections.synchronizedList(new ArrayList<>());
        var found = new AtomicInteger();
        int[] who = chance.ints((long) seconds * 20, 0, crowd.size()).toArray();
        RATE.run(0, seconds, number -> {
            Map<String, ?> newcomer = crowd.member(who[(int) number]).withASlip();
            long asked = System.nanoTime();
            var answer = owner.post(PEOPLE + "/check", newcomer).expect(200);
            millis.add((System.nanoTime() - asked) / 1e6);
            if (!answer.json().path("candidates").isEmpty()) {
                found.incrementAndGet();
            }
        });
        double p95 = Quantiles.of(millis, 0.95);
        double share = (double) found.get() / millis.size();
        System.out.printf(
                "check   %,d at 20 a second with %s: p50 %.1f, p95 %.1f, p99 %.1f ms, %.0f %% found; target p95 < 20 ms%n",
                millis.size(), when, Quantiles.of(millis, 0.5), p95, Quantiles.of(millis, 0.99), share * 100);
        return p95 < TARGET_MILLIS && share >= LEAST_FOUND;
    }
}
