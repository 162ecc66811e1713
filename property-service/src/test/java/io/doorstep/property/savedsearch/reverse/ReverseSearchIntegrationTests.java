package io.doorstep.property.savedsearch.reverse;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.savedsearch.SavedSearchTest;
import io.doorstep.property.search.filter.OwnTexts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.json.JsonMapper;

/// X-PR-6
class ReverseSearchIntegrationTests extends SavedSearchTest {

    private static final List<String> FEATURES =
            List.of("garden", "waterfront", "water view", "view", "garage", "double garage", "pool");
    private static final List<String> CITIES = List.of("Seattle", "Bellevue", "West Seattle", "Lake Forest Park");

    @Autowired
    ReverseSearch reverseSearch;

    @Autowired
    ListingReader listings;

    private final Random chance = new Random(11);

    @Test
    void aListingFindsExactlyTheSearchesThatFindIt() {
        define("heating", "{\"type\": \"CHOICE\", \"choices\": [\"gas\", \"heat pump\"]}");
        define("fee", "{\"type\": \"NUMBER\"}");
        define("since", "{\"type\": \"DATE\"}");
        define("pets", "{\"type\": \"BOOLEAN\"}");
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            ids.add(UUID.fromString(
                    publish(JsonMapper.shared().writeValueAsString(listing(i))).id()));
        }
        Map<String, Map<String, Object>> searches = new LinkedHashMap<>();
        while (searches.size() < 150) {
            Map<String, Object> search = search();
            if (!search.isEmpty()) {
                UUID whose = UUID.randomUUID();
                searches.put(save(whose, JsonMapper.shared().writeValueAsString(search), "WEEKLY"), search);
            }
        }
        Map<UUID, Set<UUID>> forward = new LinkedHashMap<>();
        searches.forEach(
                (id, search) -> found(search).forEach(listing -> forward.computeIfAbsent(listing, _ -> new HashSet<>())
                        .add(UUID.fromString(id))));

        for (UUID id : ids) {
            ListingSnapshot listing = Tenancy.callAs(
                    tenant, () -> listings.find(new ListingId(id)).orElseThrow());
            assertThat(Tenancy.callAs(tenant, () -> reverseSearch.find(listing, OwnTexts.NONE)))
                    .as(listing.toString())
                    .isEqualTo(forward.getOrDefault(id, Set.of()));
        }
        assertThat(forward.values().stream().mapToInt(Set::size).sum()).isGreaterThan(200);
    }

    @Test
    void mostOfTheWordsMustBeSaidInWhateverForm() {
        UUID craftsman = UUID.fromString(save(client, "{\"q\": \"charming submarine greenhouses\"}"));
        UUID submarine = UUID.fromString(save(client, "{\"q\": \"submarine\"}"));
        UUID id = UUID.fromString(publish("""
                {"reference": "A", "title": "Charming craftsman", "status": "PUBLISHED", "features": ["greenhouse"],
                 "price": {"amount": 1, "currency": "USD"}}
                """).id());

        ListingSnapshot listing =
                Tenancy.callAs(tenant, () -> listings.find(new ListingId(id)).orElseThrow());

        assertThat(Tenancy.callAs(tenant, () -> reverseSearch.find(listing, OwnTexts.NONE)))
                .contains(craftsman)
                .doesNotContain(submarine);
    }

    private Map<String, Object> listing(int number) {
        Map<String, Object> listing = new LinkedHashMap<>();
        listing.put("reference", "R" + number);
        listing.put("status", "PUBLISHED");
        listing.put("price", Map.of("amount", price(), "currency", "USD"));
        listing.put("type", pick(List.of("HOUSE", "APARTMENT", "VILLA")));
        listing.put("purpose", pick(List.of("SALE", "SALE", "RENT")));
        listing.put("features", List.of(pick(FEATURES), pick(FEATURES)));
        listing.put("address", Map.of("city", pick(CITIES), "region", "WA"));
        listing.put("customFields", ownFields());
        perhaps(() -> listing.put("bedrooms", 1 + chance.nextInt(5)));
        perhaps(() -> listing.put("bathrooms", 1 + chance.nextInt(8) / 2.0));
        perhaps(() -> listing.put("livingArea", 50 + chance.nextInt(200)));
        perhaps(() -> listing.put("yearBuilt", 1950 + chance.nextInt(70)));
        perhaps(() ->
                listing.put("location", Map.of("type", "Point", "coordinates", List.of(longitude(), latitude()))));
        return listing;
    }

    private Map<String, Object> ownFields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        perhaps(() -> fields.put("heating", pick(List.of("gas", "heat pump"))));
        perhaps(() -> fields.put("fee", chance.nextInt(500) / 2.0));
        perhaps(() -> fields.put("since", "20" + (10 + chance.nextInt(16)) + "-05-01"));
        perhaps(() -> fields.put("pets", chance.nextBoolean()));
        return fields;
    }

    private Map<String, Object> search() {
        Map<String, Object> search = new LinkedHashMap<>();
        seldom(() -> search.put("minPrice", price()));
        seldom(() -> search.put("maxPrice", 30_000_000 + price()));
        seldom(() -> search.put("minBedrooms", 1 + chance.nextInt(3)));
        seldom(() -> search.put("maxBathrooms", 2 + chance.nextInt(3)));
        seldom(() -> search.put("minLivingArea", 60));
        seldom(() -> search.put("minYearBuilt", 1970));
        seldom(() -> search.put("type", List.of(pick(List.of("HOUSE", "APARTMENT")), "VILLA")));
        seldom(() -> search.put("purpose", pick(List.of("SALE", "RENT"))));
        seldom(() -> search.put("features", List.of(pick(FEATURES))));
        seldom(() -> search.put("withoutFeatures", List.of(pick(FEATURES))));
        seldom(() -> search.put("place", pick(CITIES)));
        seldom(() -> search.put("field.heating", pick(List.of("Gas", "Heat pump"))));
        seldom(() -> search.put("field.fee.max", 50 + chance.nextInt(200)));
        seldom(() -> search.put("field.since.min", "2015-01-01"));
        seldom(() -> search.put("field.pets", chance.nextBoolean()));
        switch (chance.nextInt(8)) {
            case 0 -> {
                search.put("near", latitude() + "," + longitude());
                search.put("radiusKm", 5 + chance.nextInt(20));
            }
            case 1 -> search.put("bbox", "-122.4,47.4,-122.2,47.7");
            case 2 -> search.put("polygon", "-122.5,47.3;-122.1,47.3;-122.3,47.8");
            case 3 -> search.put("q", "3 bed home with a garden under 400k");
            default -> {}
        }
        if (search.containsKey("q") || search.containsKey("maxPrice")) {
            search.remove("minPrice");
        }
        return search;
    }

    private void define(String name, String field) {
        call(HttpMethod.PUT, "/api/v1/properties/custom-fields/" + name, field, owner(), null)
                .expect(201);
    }

    /// What the search itself finds.
    private List<UUID> found(Map<String, Object> search) {
        String query = search.entrySet().stream()
                .map(each -> each.getKey() + "=" + text(each.getValue()))
                .collect(Collectors.joining("&"));
        return get("/api/v1/properties/search?strict=true&limit=200&" + query)
                .expect(200)
                .body()
                .at("/items")
                .valueStream()
                .map(item -> UUID.fromString(item.path("id").asString()))
                .toList();
    }

    private static String text(Object value) {
        return value instanceof List<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(","))
                : String.valueOf(value);
    }

    private long price() {
        return 10_000_000L + chance.nextInt(60) * 1_000_000L;
    }

    private double latitude() {
        return 47.3 + chance.nextInt(500) / 1000.0;
    }

    private double longitude() {
        return -122.5 + chance.nextInt(500) / 1000.0;
    }

    private String pick(List<String> some) {
        return some.get(chance.nextInt(some.size()));
    }

    private void perhaps(Runnable act) {
        if (chance.nextInt(4) > 0) {
            act.run();
        }
    }

    private void seldom(Runnable act) {
        if (chance.nextInt(5) == 0) {
            act.run();
        }
    }
}
