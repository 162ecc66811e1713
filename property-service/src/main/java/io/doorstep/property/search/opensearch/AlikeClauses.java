package io.doorstep.property.search.opensearch;

import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.Position;
import io.doorstep.property.search.filter.FeatureNames;
import io.doorstep.property.search.index.Fields;
import io.doorstep.property.search.index.Likeness;
import io.doorstep.property.search.index.LikenessWeights;
import io.doorstep.property.search.index.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// What is like a listing: the same purpose, and as much as can be of its kind, place, price, size and features. The
/// engine finds the nearest in place, which it can without looking at the rest, and weighs those alone.
final class AlikeClauses {

    /// How many are weighed in each shard; a tenant is in one.
    private static final int CANDIDATES = 500;

    private AlikeClauses() {}

    static List<ListingId> find(Share share, UUID generation, Words words, Likeness likeness) {
        ListingSnapshot listing = likeness.listing();
        Map<String, Object> query = Map.of(
                "bool",
                Map.of(
                        "filter",
                        FilterClauses.of(likeness.sameMarket(), words),
                        "must_not",
                        List.of(Clauses.term(Fields.ID, listing.id().toString())),
                        "should",
                        first(listing)));
        Map<String, Object> weighed = Map.of("bool", Map.of("should", shared(listing)));
        JsonNode answer = share.search(
                generation,
                query,
                Map.of(
                        "size",
                        likeness.limit(),
                        "_source",
                        List.of(Fields.ID),
                        "track_total_hits",
                        false,
                        "rescore",
                        Map.of(
                                "window_size",
                                CANDIDATES,
                                "query",
                                Map.of("rescore_query", weighed, "query_weight", 0, "rescore_query_weight", 1))));
        return answer.at("/hits/hits")
                .valueStream()
                .map(hit -> new ListingId(
                        UUID.fromString(hit.at("/_source/" + Fields.ID).asString())))
                .toList();
    }

    /// What has no place is looked up by kind and price.
    private static List<Map<String, Object>> first(ListingSnapshot listing) {
        if (listing.facts().location() != null) {
            return List.of(near(listing.facts().location()));
        }
        List<Map<String, Object>> clauses = new ArrayList<>(measures(listing.facts()));
        clauses.add(Clauses.weighing(Clauses.term(Fields.TYPE, listing.type().name()), LikenessWeights.TYPE));
        return clauses;
    }

    private static List<Map<String, Object>> measures(ListingFacts facts) {
        return LikenessWeights.near(facts).stream()
                .map(near -> Clauses.weighing(
                        Map.of(
                                "range",
                                Map.of(Fields.of(near.measure()), Map.of("gte", near.least(), "lte", near.most()))),
                        1))
                .toList();
    }

    private static Map<String, Object> near(Position place) {
        return Map.of(
                "distance_feature",
                Map.of(
                        "field",
                        Fields.LOCATION,
                        "origin",
                        Positions.of(place),
                        "pivot",
                        LikenessWeights.HALF_AS_NEAR_METRES + "m",
                        "boost",
                        LikenessWeights.PLACE));
    }

    private static List<Map<String, Object>> shared(ListingSnapshot listing) {
        List<Map<String, Object>> clauses = new ArrayList<>();
        clauses.add(Clauses.weighing(Clauses.term(Fields.TYPE, listing.type().name()), LikenessWeights.TYPE));
        ListingFacts facts = listing.facts();
        clauses.addAll(measures(facts));
        for (String feature : FeatureNames.withImplied(listing.features())) {
            clauses.add(Clauses.weighing(Clauses.term(Fields.FEATURE, feature), LikenessWeights.FEATURE));
        }
        if (facts.location() != null) {
            clauses.add(near(facts.location()));
        }
        return clauses;
    }
}
