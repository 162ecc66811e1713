package io.doorstep.systemtests.story;

import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.ListingImport;
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
            narrator.tell("The listings file is imported", () -> ListingImport.run(business, file)
                    .toString());
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
