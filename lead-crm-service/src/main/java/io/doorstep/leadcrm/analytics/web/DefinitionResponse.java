package io.doorstep.leadcrm.analytics.web;

import io.doorstep.leadcrm.analytics.Derived;
import io.doorstep.leadcrm.analytics.Metric;
import java.util.List;
import java.util.stream.Stream;

/// @param daily whether `/metrics/{name}` tells it day by day
/// @param sourceEvents what it is made of
record DefinitionResponse(String name, String definition, String unit, boolean daily, List<String> sourceEvents) {

    static List<DefinitionResponse> all() {
        return Stream.concat(
                        Stream.of(Metric.values()).map(DefinitionResponse::of),
                        Stream.of(Derived.values()).map(DefinitionResponse::of))
                .toList();
    }

    private static DefinitionResponse of(Metric metric) {
        return new DefinitionResponse(metric.key(), metric.definition(), metric.unit(), true, metric.sourceEvents());
    }

    private static DefinitionResponse of(Derived derived) {
        return new DefinitionResponse(
                derived.key(), derived.definition(), derived.unit(), false, derived.sourceEvents());
    }
}
