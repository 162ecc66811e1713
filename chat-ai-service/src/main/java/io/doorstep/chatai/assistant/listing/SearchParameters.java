package io.doorstep.chatai.assistant.listing;

import io.doorstep.chatai.assistant.reading.Criteria;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// Writes criteria as parameters of property-service's briefing: figures as filters, words as `q`.
class SearchParameters {
    private static final int MINOR_UNITS = 100;
    private static final double FARTHEST = 500;

    private SearchParameters() {}

    static MultiValueMap<String, String> of(ListingQuery query) {
        var criteria = query.criteria();
        var parameters = new LinkedMultiValueMap<String, String>();
        add(parameters, "q", words(criteria));
        add(parameters, "minPrice", minor(criteria.price().min()));
        add(parameters, "maxPrice", minor(criteria.price().max()));
        add(parameters, "minLivingArea", criteria.area().min());
        add(parameters, "maxLivingArea", criteria.area().max());
        add(parameters, "minBedrooms", criteria.minBedrooms());
        add(parameters, "minBathrooms", criteria.minBathrooms());
        add(parameters, "type", criteria.type());
        add(parameters, "purpose", criteria.purpose());
        add(parameters, "near", criteria.near());
        add(parameters, "radiusKm", criteria.near() == null ? null : radius(criteria.radiusKm()));
        add(parameters, "limit", query.limit());
        add(parameters, "cursor", query.cursor());
        return parameters;
    }

    /// As a sentence, because that is what property-service understands: «with garage, water view in Seattle».
    private static @Nullable String words(Criteria criteria) {
        var words = new ArrayList<String>();
        if (!criteria.features().isEmpty()) {
            words.add("with " + String.join(", ", criteria.features()));
        }
        if (criteria.place() != null) {
            words.add((criteria.place().matches(".*\\d.*") ? "zip " : "in ") + criteria.place());
        }
        return words.isEmpty() ? null : String.join(" ", words);
    }

    private static @Nullable Double radius(@Nullable Double kilometres) {
        return kilometres == null ? null : Double.valueOf(Math.clamp(kilometres, 0.1, FARTHEST));
    }

    private static @Nullable Long minor(@Nullable Long wholeUnits) {
        return wholeUnits == null ? null : Long.valueOf(wholeUnits * MINOR_UNITS);
    }

    private static void add(MultiValueMap<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.add(name, value.toString());
        }
    }
}
