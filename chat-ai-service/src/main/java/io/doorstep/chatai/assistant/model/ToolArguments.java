package io.doorstep.chatai.assistant.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.doorstep.chatai.assistant.reading.Criteria;
import io.doorstep.chatai.assistant.reading.Span;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the model passes to the tools of `assistant/tools.json`.
sealed interface ToolArguments {
    record SearchListings(
            @Nullable String purpose,
            @Nullable String type,
            @JsonProperty("min_price") @Nullable Long minPrice,
            @JsonProperty("max_price") @Nullable Long maxPrice,
            @JsonProperty("min_bedrooms") @Nullable Integer minBedrooms,
            @JsonProperty("min_bathrooms") @Nullable Integer minBathrooms,
            @Nullable String place,
            @Nullable List<String> features)
            implements ToolArguments {
        Criteria criteria() {
            return new Criteria(
                    purpose,
                    type,
                    new Span(minPrice, maxPrice),
                    Span.OPEN,
                    minBedrooms,
                    minBathrooms,
                    place,
                    null,
                    null,
                    features == null ? List.of() : features);
        }
    }

    record ShowListing(@JsonProperty("listing_id") UUID listingId) implements ToolArguments {}

    record SayAnswer(
            String text,
            String action,
            @JsonProperty("listing_ids") List<UUID> listingIds) implements ToolArguments {}

    record CallPerson(String text, String reason) implements ToolArguments {}
}
