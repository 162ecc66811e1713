package io.doorstep.systemtests.bench;

import io.doorstep.systemtests.platform.Api;
import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import io.doorstep.systemtests.platform.ListingImport;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Searches through the gateway at a fixed rate, whatever the answers take: sentences, words and filters in turn, none
/// of them twice.
final class SentencesBench {

    private static final OpenLoop RATE = new OpenLoop(20);
    private static final double TARGET_MILLIS = 50;
    private static final List<String> WISHES = List.of("with water view", "renovated", "near a park", "with a garden");

    private final Api owner;
    private final Random chance = new Random(7);
    private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());

    private SentencesBench(Api owner) {
        this.owner = owner;
    }

    static boolean run(Pace pace) {
        Path listings =
                Path.of(System.getenv().getOrDefault("DOORSTEP_LISTINGS", "../shared/data/king-county-sales.csv"));
        if (Files.notExists(listings)) {
            System.err.println("Name a CSV file of listings in DOORSTEP_LISTINGS; there is none at " + listings + ".");
            return false;
        }
        Business business = Business.register(Installation.ofEnvironment(), "Bench Homes");
        business.moveToEnterprise();
        System.out.println("import  " + ListingImport.run(business, listings));
        return new SentencesBench(business.owner()).measure(pace);
    }

    private boolean measure(Pace pace) {
        Quiet.await();
        search(pace.warmUp);
        millis.clear();
        search(pace.round * 3);
        System.out.printf(
                "search  %,d at 20 a second: p50 %.0f, p95 %.0f, p99 %.0f ms; target p95 < 50 ms%n",
                millis.size(), Quantiles.of(millis, 0.5), Quantiles.of(millis, 0.95), Quantiles.of(millis, 0.99));
        return Quantiles.of(millis, 0.95) < TARGET_MILLIS;
    }

    private void search(int seconds) {
        List<String> questions = chance.ints((long) seconds * 20, 0, Integer.MAX_VALUE)
                .mapToObj(SentencesBench::question)
                .toList();
        RATE.run(0, seconds, number -> {
            long asked = System.nanoTime();
            owner.get("/api/v1/properties/search?limit=20&" + questions.get((int) number))
                    .expect(200);
            millis.add((System.nanoTime() - asked) / 1e6);
        });
    }

    private static String question(int seed) {
        int beds = 1 + seed % 5;
        int price = 250_000 + seed % 1_500 * 1_000;
        double latitude = 47.2 + seed % 5_000 / 10_000.0;
        double longitude = -122.4 + seed % 7_000 / 10_000.0;
        String wish = WISHES.get(seed % WISHES.size());
        return switch (seed % 3) {
            case 0 ->
                sentence("%d bed house under %d near %.4f,%.4f %s".formatted(beds, price, latitude, longitude, wish));
            case 1 -> sentence("%d bedroom home %s".formatted(beds, wish));
            default ->
                "minBedrooms=%d&maxPrice=%d&near=%.4f,%.4f&radiusKm=10".formatted(beds, price, latitude, longitude);
        };
    }

    private static String sentence(String text) {
        return "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
