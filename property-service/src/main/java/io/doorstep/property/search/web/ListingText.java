package io.doorstep.property.search.web;

import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Says a listing in a few sentences, from its facts alone: what an assistant may quote.
final class ListingText {

    private static final int LONGEST_DESCRIPTION = 300;

    private ListingText() {}

    static String of(ListingSnapshot listing) {
        ListingFacts facts = listing.facts();
        List<String> parts = new ArrayList<>();
        add(parts, facts.bedrooms(), facts.bedrooms() != null && facts.bedrooms() == 1 ? " bedroom" : " bedrooms");
        add(parts, facts.bathrooms(), facts.bathrooms() != null && facts.bathrooms() == 1 ? " bathroom" : " bathrooms");
        add(parts, facts.livingArea(), " m² living area");
        add(parts, facts.lotArea(), " m² lot");
        if (facts.yearBuilt() != null) {
            parts.add("built " + facts.yearBuilt());
        }
        StringBuilder text = new StringBuilder(listing.title())
                .append(listing.purpose() == ListingPurpose.RENT ? ", for rent" : ", for sale")
                .append(facts.price() == null ? "" : " at " + facts.price())
                .append('.');
        sentence(text, String.join(", ", parts));
        sentence(text, listing.features().isEmpty() ? "" : "Features: " + String.join(", ", listing.features()));
        sentence(text, facts.address().toString().isEmpty() ? "" : "Address: " + facts.address());
        sentence(text, Objects.requireNonNullElse(shortened(facts.description(), LONGEST_DESCRIPTION), ""));
        return text.toString();
    }

    private static void add(List<String> parts, @Nullable Number number, String unit) {
        if (number != null) {
            double value = number.doubleValue();
            parts.add((value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value)) + unit);
        }
    }

    private static void sentence(StringBuilder text, String words) {
        if (!words.isEmpty()) {
            text.append(' ').append(words).append(words.endsWith(".") || words.endsWith("…") ? "" : ".");
        }
    }

    /// @return nothing when there is nothing to say
    static @Nullable String shortened(@Nullable String description, int longest) {
        if (description == null || description.isBlank()) {
            return null;
        }
        String plain = description.strip();
        return plain.length() <= longest ? plain : plain.substring(0, longest).strip() + "…";
    }
}
