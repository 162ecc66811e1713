package io.doorstep.systemtests.bench;

import io.doorstep.systemtests.platform.Api;
import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import io.doorstep.systemtests.platform.LastingSession;
import io.doorstep.systemtests.platform.ListingImport;
import io.doorstep.systemtests.platform.Patience;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/// Brings a million listings in, file after file, drawn from real sales with new numbers and other prices: as fast
/// with many as with few, and in the heap that the service has anyway.
final class ListingsBench {

    private static final int ACTUATOR = 1000;
    private static final int ROWS_OF_FILE = 100_000;
    private static final double TARGET = 1_000_000 / (20 * 60.0);
    private static final double MIB = 1 << 20;

    private final Installation installation;
    private final Business business;
    private final DrawnListings listings;

    private ListingsBench(Installation installation, Business business, DrawnListings listings) {
        this.installation = installation;
        this.business = business;
        this.listings = listings;
    }

    static boolean run(Pace pace) throws IOException {
        Optional<DrawnListings> listings = DrawnListings.find();
        if (listings.isEmpty()) {
            return false;
        }
        Installation installation = Installation.ofEnvironment();
        Business business = new LastingSession(installation, Business.register(installation, "Bench Homes")).business();
        business.moveToEnterprise();
        return new ListingsBench(installation, business, listings.get())
                .measure(pace == Pace.FULL ? 1_000_000 : ROWS_OF_FILE);
    }

    private boolean measure(int rows) throws IOException {
        double seconds = 0;
        double heap = 0;
        for (int from = 0; from < rows; from += ROWS_OF_FILE) {
            Path file = listings.file(from, ROWS_OF_FILE);
            ListingImport brought = ListingImport.run(business, file);
            Files.delete(file);
            seconds += brought.took().toMillis() / 1000.0;
            heap = Math.max(heap, heapMebibytes());
            System.out.printf(
                    "rows %,d to %,d: %,.0f a second, heap %,.0f MiB%n",
                    from, from + ROWS_OF_FILE, ROWS_OF_FILE / (brought.took().toMillis() / 1000.0), heap);
        }
        double rate = rows / seconds;
        System.out.printf(
                "import  %,d rows in %,.0f s: %,.0f a second, target ≥ %,.0f; most heap seen %,.0f MiB of 1,024%n",
                rows, seconds, rate, TARGET, heap);
        awaitFound(rows);
        System.out.println("reuse   " + LoadedBusiness.OWNER + "=" + business.email() + " lets `search` ask these");
        return rate >= TARGET && heap < 1_024;
    }

    private void awaitFound(int rows) {
        long begun = System.nanoTime();
        Patience.await("all of them in the search", Duration.ofMinutes(10), () -> Optional.of(
                        business.owner().get("/api/v1/properties/search?limit=1"))
                .filter(answer -> answer.json().path("total").asInt() == rows));
        System.out.printf("found   all of them %d s later%n", (System.nanoTime() - begun) / 1_000_000_000);
    }

    private double heapMebibytes() {
        URI service = URI.create(Objects.requireNonNull(installation.services().get("property")));
        return Api.at("http://localhost:" + (service.getPort() + ACTUATOR))
                        .get("/actuator/prometheus")
                        .text()
                        .lines()
                        .filter(line -> line.startsWith("jvm_memory_used_bytes{") && line.contains("area=\"heap\""))
                        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                        .sum()
                / MIB;
    }
}
