package io.doorstep.property.search.index;

import io.doorstep.property.listing.Address;
import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.search.filter.FeatureNames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a listing says, in the pieces that every engine keeps.
public final class ListingTexts {

    /// Stands between the parts of a suggestion's key.
    public static final String SEPARATOR = "\u001f";

    private static final int LONGEST_NAME = 120;

    /// Shorter values of the business's own fields are codes and numbers, not texts.
    private static final int SHORTEST_TEXT = 40;

    /// «20 minutes to Manhattan» says where it is not.
    private static final Pattern DISTANCE = Pattern.compile(
            "(?i)\\b(?:mn|mins?|minutes?|ride|commute|train|subway|access|away)\\s+(?:(?:walk|ride|away|drive)\\s+)?"
                    + "(?:to|from)\\s+[^,|.;!*~()/&+]*");

    private ListingTexts() {}

    public static String titlePlace(ListingSnapshot listing) {
        return DISTANCE.matcher(listing.title()).replaceAll(" – ");
    }

    public static String body(ListingSnapshot listing) {
        ListingFacts facts = listing.facts();
        String custom = facts.customFields().values().stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .collect(Collectors.joining(". "));
        return (facts.description() == null ? "" : facts.description()) + " " + custom;
    }

    /// What is counted of it, each as `name=value`.
    public static List<String> facets(ListingSnapshot listing) {
        ListingFacts facts = listing.facts();
        List<String> facets = new ArrayList<>(List.of(
                "status=" + listing.status().name(),
                "type=" + listing.type().name(),
                "purpose=" + listing.purpose().name()));
        FeatureNames.withImplied(listing.features()).forEach(feature -> facets.add("features=" + feature));
        add(facets, "bedrooms", facts.bedrooms());
        add(facets, "city", facts.address().city());
        add(facets, "postalCode", facts.address().postalCode());
        return facets;
    }

    private static void add(List<String> facets, String name, @Nullable Object value) {
        if (value != null) {
            facets.add(name + "=" + value);
        }
    }

    /// What a beginning of typing can be completed to.
    public static Map<String, SuggestionKind> namesOf(ListingSnapshot listing) {
        Map<String, SuggestionKind> names = new LinkedHashMap<>();
        Address address = listing.facts().address();
        put(names, address.city(), SuggestionKind.CITY);
        put(names, address.region(), SuggestionKind.REGION);
        put(names, address.postalCode(), SuggestionKind.POSTAL_CODE);
        listing.features().forEach(feature -> put(names, feature, SuggestionKind.FEATURE));
        put(names, listing.reference(), SuggestionKind.REFERENCE);
        if (!listing.titleMade()) {
            put(names, listing.title(), SuggestionKind.TITLE);
        }
        return names;
    }

    private static void put(Map<String, SuggestionKind> names, @Nullable String name, SuggestionKind kind) {
        if (name != null && !name.isBlank()) {
            names.putIfAbsent(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name, kind);
        }
    }

    public static String suggestionKey(ListingStatus status, SuggestionKind kind, String name) {
        return String.join(SEPARATOR, status.name(), name.toLowerCase(Locale.ROOT), kind.name(), name);
    }

    /// What it means, in pieces that a model takes at once.
    public static List<String> meanings(ListingSnapshot listing) {
        return Chunks.of(meaning(listing));
    }

    /// What it means beyond the numbers and the place, which are filters: two plain houses mean the same.
    private static String meaning(ListingSnapshot listing) {
        ListingFacts facts = listing.facts();
        StringBuilder text = new StringBuilder(listing.type().words());
        if (!listing.titleMade()) {
            text.append(". ").append(listing.title());
        }
        if (!listing.features().isEmpty()) {
            text.append(" with ").append(String.join(", ", listing.features()));
        }
        if (facts.description() != null) {
            text.append(". ").append(facts.description());
        }
        facts.customFields().values().stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(attached -> attached.length() >= SHORTEST_TEXT)
                .forEach(attached -> text.append(". ").append(attached));
        return text.toString();
    }

    public static String keyOf(String meaning) {
        return UUID.nameUUIDFromBytes(meaning.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
