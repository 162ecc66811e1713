package io.doorstep.property.search.opensearch;

import io.doorstep.property.search.filter.Measure;
import io.doorstep.property.search.index.Fields;
import io.doorstep.property.search.opensearch.EngineCalls.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The one index of all tenants. Whoever asks it says for whom: a tenant's [Share] is the only way in.
final class SharedIndex {

    /// Raised when documents look different: the new index begins empty, and the old one can be deleted.
    static final String FORMAT = "3";

    static final String TENANT = "tenant";
    static final String GENERATION = "generation";
    static final String CURRENT = "current";
    static final String MARK = "mark";
    static final String KIND = "kind";

    private static final int LONGEST_PATTERN = 20_000;

    private final EngineCalls calls;
    private final OpenSearchSettings settings;
    private final String name;

    SharedIndex(EngineCalls calls, OpenSearchSettings settings) {
        this.calls = calls;
        this.settings = settings;
        this.name = settings.prefix() + "-listings-" + FORMAT;
    }

    Share of(UUID tenant) {
        return new Share(calls, name, tenant);
    }

    /// Makes the index when it is not there; several may try at once.
    void make() {
        Answer answer = calls.call("PUT", "/" + name, Map.of(), Map.of("settings", settings(), "mappings", mappings()));
        boolean isThere = answer.body().at("/error/type").asString("").equals("resource_already_exists_exception");
        if (!isThere) {
            answer.accepted();
        }
    }

    private Map<String, Object> settings() {
        return Map.of(
                "number_of_shards",
                settings.shards(),
                "number_of_replicas",
                settings.replicas(),
                // remembers the version of what was deleted for longer than a late write can take
                "gc_deletes",
                "10m",
                "max_regex_length",
                LONGEST_PATTERN);
    }

    private static Map<String, Object> mappings() {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String keyword : List.of(
                TENANT,
                GENERATION,
                CURRENT,
                KIND,
                Fields.ID,
                Fields.STATUS,
                Fields.TYPE,
                Fields.PURPOSE,
                Fields.FEATURE,
                Fields.REFERENCE,
                Fields.FACET,
                Fields.OWN,
                Fields.OWN_WORD,
                Fields.PLACE_NAME,
                Fields.SUGGESTION)) {
            fields.put(keyword, Map.of("type", "keyword"));
        }
        // cut into words by this service, in the language of the business, and weighed by what is rare in its listings
        for (String text : List.of(
                Fields.TITLE, Fields.FEATURES, Fields.PLACE, Fields.TITLE_PLACE, Fields.BODY, Fields.OWN_TEXT)) {
            fields.put(text, Map.of("type", "text", "analyzer", "whitespace", "similarity", "boolean", "norms", false));
        }
        for (Measure measure : Measure.values()) {
            fields.put(Fields.of(measure), Map.of("type", "double"));
        }
        fields.put(Fields.CREATED_AT, Map.of("type", "long"));
        fields.put(MARK, Map.of("type", "long"));
        fields.put(Fields.OWN_MEASURE, OwnMeasures.mapping());
        fields.put(Fields.LOCATION, Map.of("type", "geo_point"));
        return Map.of("dynamic", "strict", "_routing", Map.of("required", true), "properties", fields);
    }
}
