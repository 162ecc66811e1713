package io.doorstep.systemtests.bench;

import io.doorstep.systemtests.bench.CostDuel.Side;
import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import io.doorstep.systemtests.platform.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// B6: partners' webhooks from Kafka to the row of the try, beside two queues of the Node world and a bare POST; and
/// whether endpoints that hang slow the others.
final class WebhooksBench {

    static final int HANGING = 5;

    private static final int ENDPOINTS = 50;
    private static final int EVENTS_AT_ONCE = 10;
    private static final OpenLoop CALM = new OpenLoop(1);
    private static final double BULLMQ_TARGET = 1.2;
    private static final double PG_BOSS_TARGET = 2;
    private static final double RAW_TARGET = 0.25;
    private static final double SLOWER_TARGET = 1.2;
    private static final Duration UNTIL_ALL_CAME = Duration.ofMinutes(2);

    private final WebhookSink sink;
    private final WebhookFeed feed;
    private final Side ours;
    private final Path folder;
    private final Pace pace;

    private WebhooksBench(WebhookSink sink, WebhookFeed feed, Backends backends, Path folder, Pace pace) {
        this.sink = sink;
        this.feed = feed;
        this.folder = folder;
        this.pace = pace;
        CpuTime service = PlatformProcess.find("lead-crm").cpu();
        this.ours = new Side(
                "doorstep",
                List.of(service, backends),
                new Saturation(sink, EVENTS_AT_ONCE * ENDPOINTS, count -> feed.tell(count / ENDPOINTS)));
    }

    static boolean run(Pace pace) throws Exception {
        Installation installation = Installation.ofEnvironment();
        Business business = Business.register(installation, "Partnered Homes");
        business.moveToEnterprise();
        try (var sink = new WebhookSink();
                var feed = new WebhookFeed(System.getenv("DOORSTEP_KAFKA"), business.organizationId());
                var backends = Backends.ofLeadCrm()) {
            for (int endpoint = 0; endpoint < ENDPOINTS; endpoint++) {
                business.owner()
                        .once()
                        .post(
                                "/api/v1/webhook-endpoints",
                                Map.of("url", sink.url() + "/" + endpoint, "events", List.of(WebhookFeed.TYPE)))
                        .expect(201);
            }
            var bench = new WebhooksBench(sink, feed, backends, Files.createTempDirectory("doorstep-bench"), pace);
            System.out.printf(
                    "B6: %d endpoints, 1 kB, lead-crm with its PostgreSQL backends; JVM %s%n",
                    ENDPOINTS, PlatformProcess.find("lead-crm").flags());
            return bench.besideRaw() & bench.besideBullMq() & bench.besidePgBoss() & bench.isolates();
        }
    }

    private boolean besideRaw() throws IOException, InterruptedException {
        LoadGenerator wrk = LoadGenerator.posting(folder, WebhookFeed.body());
        CpuTime children = new CpuClock(ProcessHandle.current().pid()).ofChildren();
        return duel(new Side("wrk", List.of(children), wrk.on(sink.url() + "/" + HANGING)), RAW_TARGET);
    }

    private boolean besideBullMq() throws IOException, InterruptedException {
        if (!RedisUnderTest.isInstalled()) {
            return cannotBeHad("BullMQ", "redis-server is not installed");
        }
        try (var redis = RedisUnderTest.start(folder);
                var peer = NodePeer.start("bullmq.mjs", arguments(), Map.of("PEER_REDIS", redis.url()))) {
            return duel(peer("BullMQ", peer, redis.cpu()), BULLMQ_TARGET);
        } catch (IOException absent) {
            return cannotBeHad("BullMQ", absent.toString());
        }
    }

    private boolean besidePgBoss() throws SQLException, InterruptedException {
        try (var backends = Backends.ofPeer()) {
            try (var peer = NodePeer.start("pg-boss.mjs", arguments(), Map.of("PEER_POSTGRES", Backends.address()))) {
                return duel(peer("pg-boss", peer, backends), PG_BOSS_TARGET);
            } catch (IOException absent) {
                return cannotBeHad("pg-boss", absent.toString());
            } finally {
                backends.forget("bench_boss");
            }
        }
    }

    private Side peer(String name, NodePeer peer, CpuTime store) {
        return new Side(
                name, List.of(peer.cpu(), store), new Saturation(sink, EVENTS_AT_ONCE * ENDPOINTS, peer::deliver));
    }

    private boolean duel(Side peer, double target) throws IOException, InterruptedException {
        pace.awaitQuiet();
        System.out.printf("%s: target ≥ %.2f of its deliveries per CPU-second%n", peer.name(), target);
        return new CostDuel(ours, peer).run(pace.warmUp, pace.round, pace.pairs).reaches(target);
    }

    /// All endpoints well, and then a tenth of them hanging; what is compared is the p99 of those that never hang.
    private boolean isolates() {
        pace.awaitQuiet();
        p99();
        List<Double> clean = new ArrayList<>();
        List<Double> control = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int pair = 0; pair < pace.pairs; pair++) {
            clean.add(p99());
            control.add(p99() / clean.getLast());
        }
        sink.hang(HANGING);
        p99();
        for (double before : clean) {
            double after = p99();
            ratios.add(after / before);
            System.out.printf(
                    "isolation: p99 of the healthy %.0f ms, with %d hanging %.0f ms%n", before, HANGING, after);
        }
        sink.hang(0);
        var ratio = new Ratios(ratios);
        System.out.println("A/A     " + new Ratios(control));
        System.out.println("ratio   " + ratio + ", target ≤ " + SLOWER_TARGET);
        return ratio.high() <= SLOWER_TARGET;
    }

    private double p99() {
        sink.time();
        CALM.run(0, pace.round, _ -> feed.tell(1));
        int healthy = pace.round * (ENDPOINTS - HANGING);
        Patience.await("the webhooks of the healthy", UNTIL_ALL_CAME, () -> Optional.of(sink.timed())
                .filter(came -> came >= healthy));
        return Quantiles.of(sink.latencies(), 0.99);
    }

    private List<String> arguments() {
        return List.of(sink.url(), "" + ENDPOINTS, "" + WebhookFeed.FILLER);
    }

    private static boolean cannotBeHad(String peer, String why) {
        System.out.println(peer + " cannot be had here, so nothing is said about it: " + why);
        return false;
    }
}
