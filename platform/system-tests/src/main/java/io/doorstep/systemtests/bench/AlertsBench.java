package io.doorstep.systemtests.bench;

import io.doorstep.systemtests.platform.Api;
import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import io.doorstep.systemtests.platform.LastingSession;
import io.doorstep.systemtests.platform.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// A new listing finds those who wait for it among a million saved searches: from its being sent to the service until
/// the last of its alerts is stored.
final class AlertsBench {

    private static final double TARGET_MILLIS = 5_000;
    private static final String SEARCHES = "/api/v1/properties/saved-searches";
    private static final Duration TO_READ_THEM_ALL = Duration.ofMinutes(10);

    /// As most people look: near a place, in their price; for a feature in a town; by words of their own.
    private static final List<Map<String, ?>> WITNESSES = List.of(
            Map.of(
                    "near",
                    "47.6,-122.3",
                    "radiusKm",
                    3,
                    "minPrice",
                    30_000_000,
                    "maxPrice",
                    60_000_000,
                    "minBedrooms",
                    2),
            Map.of("place", "Seattle", "maxPrice", 60_000_000, "features", List.of("water view"), "minBedrooms", 3),
            Map.of("q", "charming craftsman greenhouse"));

    private final Api owner;
    private final SeededSearches searches;
    private final Random chance = new Random(7);

    private AlertsBench(Api owner, SeededSearches searches) {
        this.owner = owner;
        this.searches = searches;
    }

    static boolean run(Pace pace) throws Exception {
        Installation installation = Installation.ofEnvironment();
        Business business = new LastingSession(installation, Business.register(installation, "Bench Homes")).business();
        business.moveToEnterprise();
        try (var searches = SeededSearches.open(System.getenv(), business.organizationId())) {
            return new AlertsBench(business.owner(), searches).measure(pace);
        }
    }

    private boolean measure(Pace pace) throws Exception {
        int count = pace == Pace.FULL ? 1_000_000 : 20_000;
        long begun = System.nanoTime();
        searches.seed(WITNESSES.stream().map(this::save).toList(), count);
        System.out.printf("seeded  %,d searches in %d s%n", count, (System.nanoTime() - begun) / 1_000_000_000);
        System.out.printf("read    all of them with the first listing: %.0f ms%n", publish());
        for (int i = 0; i < 5; i++) {
            publish();
        }
        pace.awaitQuiet();
        List<Double> millis = new ArrayList<>();
        long alerts = searches.countAlerts();
        for (int i = 0; i < pace.round * 2; i++) {
            millis.add(publish());
        }
        double worst = Quantiles.of(millis, 1);
        System.out.printf(
                "alerts  %,d listings against %,d searches, %,d alerts each: p50 %.0f, p95 %.0f, max %.0f ms; target max < 5 s%n",
                millis.size(),
                count,
                (searches.countAlerts() - alerts) / millis.size(),
                Quantiles.of(millis, 0.5),
                Quantiles.of(millis, 0.95),
                worst);
        System.out.println("memory  of property-service: " + residentOf("property"));
        return worst < TARGET_MILLIS;
    }

    /// The service itself reads what is asked, so that the others are kept as it keeps its own.
    private String save(Map<String, ?> search) {
        return owner.once()
                .post(
                        SEARCHES,
                        Map.of(
                                "name",
                                "Witness",
                                "clientId",
                                UUID.randomUUID(),
                                "frequency",
                                "DAILY",
                                "search",
                                search))
                .expect(201)
                .json()
                .path("id")
                .asString();
    }

    private double publish() {
        long begun = System.nanoTime();
        String id = owner.once()
                .post("/api/v1/properties", listing())
                .expect(201)
                .json()
                .path("id")
                .asString();
        Patience.await(
                "the alerts", TO_READ_THEM_ALL, () -> searches.isMatched(id) ? Optional.of(id) : Optional.empty());
        return (System.nanoTime() - begun) / 1e6;
    }

    private Map<String, ?> listing() {
        double longitude = -122.4 + chance.nextInt(5_000) / 10_000.0;
        double latitude = 47.4 + chance.nextInt(4_000) / 10_000.0;
        return Map.of(
                "title",
                "Charming craftsman with a greenhouse",
                "status",
                "PUBLISHED",
                "type",
                "HOUSE",
                "price",
                Map.of("amount", 30_000_000 + chance.nextInt(40) * 1_000_000, "currency", "USD"),
                "bedrooms",
                2 + chance.nextInt(4),
                "address",
                Map.of("city", "Seattle", "region", "WA"),
                "features",
                List.of("waterfront", "garden"),
                "location",
                Map.of("type", "Point", "coordinates", List.of(longitude, latitude)));
    }

    private static String residentOf(String service) throws IOException {
        Path status = Path.of("/proc/" + PlatformProcess.find(service).pid() + "/status");
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS") || line.startsWith("RssAnon"))
                .map(line -> line.replaceAll("\\s+", " "))
                .reduce((one, other) -> one + ", " + other)
                .orElse("unknown");
    }
}
