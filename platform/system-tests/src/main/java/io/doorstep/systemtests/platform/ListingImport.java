package io.doorstep.systemtests.platform;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A file of listings that a business brought in.
///
/// @param report the import's own words: total, created, updated, unchanged, rejected
/// @param took until the last of them could be found
public record ListingImport(JsonNode report, Duration took) {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final List<String> ENDINGS = List.of("COMPLETED", "FAILED", "CANCELLED");

    /// Blocks until the import is over.
    ///
    /// @throws IllegalStateException when it ended otherwise than completed
    public static ListingImport run(Business business, Path file) {
        long started = System.nanoTime();
        Map<String, String> defaults = Map.of(
                "price.currency", "USD",
                "address.country", "US",
                "status", "PUBLISHED",
                "type", "HOUSE",
                "purpose", "SALE");
        String href = business.owner()
                .upload("/api/v1/properties/imports", file, Map.of("defaults", defaults, "key", "reference"))
                .expect(202)
                .json()
                .path("href")
                .asString();
        JsonNode report = Patience.await("the end of the import", PATIENCE, () -> Optional.of(
                        business.owner().get(href).json())
                .filter(state -> ENDINGS.contains(state.path("status").asString())));
        if (!"COMPLETED".equals(report.path("status").asString())
                || report.path("total").asLong() == 0) {
            throw new IllegalStateException("the import ended as " + report);
        }
        return new ListingImport(report, Duration.ofNanos(System.nanoTime() - started));
    }

    @Override
    public String toString() {
        return "%,d rows: %,d created, %,d updated, %,d unchanged, %,d rejected; searchable after %d s"
                .formatted(
                        report.path("total").asLong(),
                        report.path("created").asLong(),
                        report.path("updated").asLong(),
                        report.path("unchanged").asLong(),
                        report.path("rejected").asLong(),
                        took.toSeconds());
    }
}
