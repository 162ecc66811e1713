package io.doorstep.property.search.index;

import io.doorstep.property.listing.Address;
import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.search.filter.FeatureNames;
import io.doorstep.property.search.filter.OwnTexts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a listing says, in the pieces that every engine keeps.
public final class ListingTexts {

    /// Stands between the parts of a key.
    public static final String SEPARATOR = "\u001f";

    private static final int LONGEST_NAME = 120;

    /// «20 minutes to Manhattan» says where it is not.
    private static final Pattern DISTANCE = Pattern.compile(
            "(?i)\\b(?:mn|mins?|minutes?|ride|commute|train|subway|access|away)\\s+(?:(?:walk|ride|away|drive)\\s+)?"
                    + "(?:to|from)\\s+[^,|.;!*~()/&+]*");

    private ListingTexts() {}

    public static String titlePlace(ListingSnapshot listing) {
        return DISTANCE.matcher(listing.title()).replaceAll(" – ");
    }

    public static String body(ListingSnapshot listing) {
        return Objects.requireNonNullElse(listing.facts().description(), "");
    }

    /// The words of what they say, each with its field.
    public static Set<String> ownWords(ListingSnapshot listing, Words words) {
        Set<String> all = new LinkedHashSet<>();
        ownTexts(listing).forEach((field, text) -> words.of(Fields.OWN_TEXT, text)
                .forEach(word -> all.add(ownWord(field, word))));
        return all;
    }

    public static String ownWord(String field, String word) {
        return field + SEPARATOR + word;
    }

    /// What the fields say that words are looked up in.
    public static String ownText(ListingSnapshot listing, OwnTexts looked) {
        Map<String, String> texts = ownTexts(listing);
        if (!looked.all()) {
            texts.keySet().retainAll(looked.fields());
        }
        return String.join(". ", texts.values());
    }

    private static Map<String, String> ownTexts(ListingSnapshot listing) {
        Map<String, String> texts = new TreeMap<>();
        listing.facts().customFields().forEach((field, value) -> {
            if (value instanceof String text) {
                texts.put(field, text);
            }
        });
        return texts;
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

    /// What it means beyond the numbers and the place, which are filters: two plain houses mean the same. What the
    /// business's own fields say is left out, as meaning is compared for everybody alike.
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
        return text.toString();
    }

    public static String keyOf(String meaning) {
        return UUID.nameUUIDFromBytes(meaning.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
