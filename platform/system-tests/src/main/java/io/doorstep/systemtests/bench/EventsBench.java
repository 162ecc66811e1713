package io.doorstep.systemtests.bench;

import io.doorstep.systemtests.bench.events.TickService;
import io.doorstep.systemtests.bench.events.Ticks;
import io.doorstep.systemtests.platform.Patience;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// B5: an event from its commit to its handler, beside the broker's own round trip.
final class EventsBench {

    private static final OpenLoop RATE = new OpenLoop(200);
    private static final double TARGET_P50 = 3;
    private static final double TARGET_P99 = 6;
    private static final String PASSWORD = UUID.randomUUID().toString();

    private final BrokerFloor floor;
    private final Ticks ticks;
    private final UUID[] aggregates =
            Stream.generate(UUID::randomUUID).limit(50).toArray(UUID[]::new);
    private long next = 1;

    private EventsBench(BrokerFloor floor, Ticks ticks) {
        this.floor = floor;
        this.ticks = ticks;
    }

    static boolean run(Pace pace) throws Exception {
        String database = "bench_" + Long.toString(System.nanoTime(), 36);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start()) {
            createDatabase(postgres, database);
            try (var service = TickService.start(
                            "localhost:" + postgres.getPort(), database, PASSWORD, Files.createTempDirectory("bench"));
                    var floor = new BrokerFloor(System.getenv("DOORSTEP_KAFKA"))) {
                floor.warmUp();
                return new EventsBench(floor, service.getBean(Ticks.class)).measure(pace);
            }
        }
    }

    private boolean measure(Pace pace) {
        stretchOfTicks(pace.warmUp);
        stretchOfFloor(pace.warmUp);
        List<Double> p50 = new ArrayList<>();
        List<Double> p99 = new ArrayList<>();
        List<Double> control = new ArrayList<>();
        for (int pair = 0; pair < pace.pairs; pair++) {
            List<Double> first = stretchOfFloor(pace.round);
            List<Double> ours = stretchOfTicks(pace.round);
            List<Double> second = stretchOfFloor(pace.round);
            double floor50 = (Quantiles.of(first, 0.5) + Quantiles.of(second, 0.5)) / 2;
            double floor99 = (Quantiles.of(first, 0.99) + Quantiles.of(second, 0.99)) / 2;
            p50.add(Quantiles.of(ours, 0.5) / floor50);
            p99.add(Quantiles.of(ours, 0.99) / floor99);
            control.add(Quantiles.of(first, 0.5) / Quantiles.of(second, 0.5));
            System.out.printf(
                    "pair %d: floor p50 %.0f p99 %.0f µs, commit to handler p50 %.0f p99 %.0f µs%n",
                    pair + 1, floor50, floor99, Quantiles.of(ours, 0.5), Quantiles.of(ours, 0.99));
        }
        var ratio50 = new Ratios(p50);
        var ratio99 = new Ratios(p99);
        System.out.println(
                "B5 commit to handler at 200 events/s, targets p50 ≤ 3, p99 ≤ 6 times the broker's round trip");
        System.out.println("A/A     " + new Ratios(control));
        System.out.println("p50     " + ratio50);
        System.out.println("p99     " + ratio99);
        System.out.println("out of order per aggregate: " + ticks.outOfOrder());
        return ratio50.median() <= TARGET_P50 && ratio99.median() <= TARGET_P99 && ticks.outOfOrder() == 0;
    }

    private List<Double> stretchOfTicks(int seconds) {
        long from = next;
        next = RATE.run(from, seconds, number -> ticks.commit(number, aggregates[(int) (number % aggregates.length)]));
        Patience.await(
                "the last tick",
                Duration.ofSeconds(30),
                () -> ticks.arrived(from, next) ? Optional.of(true) : Optional.empty());
        return ticks.latencies(from, next);
    }

    private List<Double> stretchOfFloor(int seconds) {
        long from = next;
        next = RATE.run(from, seconds, floor::send);
        return floor.latencies(from, next);
    }

    private static void createDatabase(EmbeddedPostgres postgres, String database) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String role : List.of("owner", "app", "relay")) {
                statement.execute("create role %s_%s login password '%s'".formatted(database, role, PASSWORD));
            }
            statement.execute("create database %s owner %s_owner".formatted(database, database));
        }
    }
}
