package io.doorstep.systemtests.story;

import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Patience;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The homes come in, and are found by a plain sentence.
final class Stocking {

    private static final String SENTENCE = "3 bed house under 500k near 47.6,-122.3";

    private final Narrator narrator;
    private final Business business;

    Stocking(Narrator narrator, Business business) {
        this.narrator = narrator;
        this.business = business;
    }

    void bringListings(@Nullable Path file) {
        if (file == null) {
            narrator.tell("Twelve homes are written by hand", this::writeByHand);
        } else {
            narrator.tell("The listings file is imported", () -> importFile(file));
        }
        narrator.tell("A plain sentence finds homes: «" + SENTENCE + "»", this::search);
    }

    private String writeByHand() {
        for (int i = 0; i < 12; i++) {
            business.owner()
                    .once()
                    .post(
                            "/api/v1/properties",
                            Map.of(
                                    "reference",
                                    "HAND-" + i,
                                    "title",
                                    "3 bed house on Pine Street " + (100 + i),
                                    "description",
                                    "A bright family house with a garden and a view of the lake.",
                                    "status",
                                    "PUBLISHED",
                                    "type",
                                    "HOUSE",
                                    "purpose",
                                    "SALE",
                                    "price",
                                    Map.of("amount", 39_000_000L + i * 500_000L, "currency", "USD"),
                                    "bedrooms",
                                    3,
                                    "location",
                                    Map.of(
                                            "type",
                                            "Point",
                                            "coordinates",
                                            List.of(-122.30 + i * 0.001, 47.60 + i * 0.001))))
                    .expect(201);
        }
        return "12 published";
    }

    private String importFile(Path file) {
        long started = System.nanoTime();
        String href = business.owner()
                .upload(
                        "/api/v1/properties/imports",
                        file,
                        Map.of(
                                "defaults",
                                Map.of(
                                        "price.currency", "USD",
                                        "address.country", "US",
                                        "status", "PUBLISHED",
                                        "type", "HOUSE",
                                        "purpose", "SALE"),
                                "key",
                                "reference"))
                .expect(202)
                .json()
                .path("href")
                .asString();
        JsonNode done = Patience.await("the end of the import", Duration.ofMinutes(5), () -> Optional.of(
                        business.owner().get(href).json())
                .filter(state -> isOver(state.path("status").asString())));
        long seconds = Duration.ofNanos(System.nanoTime() - started).toSeconds();
        if (!"COMPLETED".equals(done.path("status").asString())
                || done.path("total").asLong() == 0) {
            throw new IllegalStateException("the import ended as " + done);
        }
        return "%,d rows: %,d created, %,d updated, %,d unchanged, %,d rejected; searchable after %d s"
                .formatted(
                        done.path("total").asLong(),
                        done.path("created").asLong(),
                        done.path("updated").asLong(),
                        done.path("unchanged").asLong(),
                        done.path("rejected").asLong(),
                        seconds);
    }

    private static boolean isOver(String status) {
        return List.of("COMPLETED", "FAILED", "CANCELLED").contains(status);
    }

    private String search() {
        JsonNode found = Patience.await("a hit", Duration.ofSeconds(10), () -> Optional.of(business.owner()
                        .get("/api/v1/properties/search?limit=5&q="
                                + SENTENCE.replace(" ", "%20").replace(",", "%2C"))
                        .expect(200)
                        .json())
                .filter(answer -> answer.path("total").asLong() > 0));
        JsonNode first = found.path("items").path(0);
        if (first.path("bedrooms").asInt() < 3
                || first.path("price").path("amount").asLong() > 50_000_000L) {
            throw new IllegalStateException("the first hit does not fit: " + first);
        }
        return "%,d found, first «%s»; understood %s"
                .formatted(
                        found.path("total").asLong(),
                        first.path("title").asString(),
                        found.path("understood").toString());
    }
}
