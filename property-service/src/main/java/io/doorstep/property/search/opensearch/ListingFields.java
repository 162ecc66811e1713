package io.doorstep.property.search.opensearch;

import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.search.filter.FeatureNames;
import io.doorstep.property.search.filter.FieldValues;
import io.doorstep.property.search.filter.Measure;
import io.doorstep.property.search.filter.OwnTexts;
import io.doorstep.property.search.index.Fields;
import io.doorstep.property.search.index.ListingTexts;
import io.doorstep.property.search.index.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A listing as the engine keeps it.
final class ListingFields {

    private ListingFields() {}

    static Map<String, Object> of(ListingSnapshot listing, Words words) {
        ListingFacts facts = listing.facts();
        Map<String, Object> document = new HashMap<>();
        document.put(Fields.ID, listing.id().toString());
        document.put(Fields.CREATED_AT, listing.createdAt().toEpochMilli());
        document.put(Fields.REFERENCE, listing.reference().toLowerCase(Locale.ROOT));
        document.put(Fields.STATUS, listing.status().name());
        document.put(Fields.TYPE, listing.type().name());
        document.put(Fields.PURPOSE, listing.purpose().name());
        document.put(Fields.FEATURE, FeatureNames.withImplied(listing.features()));
        document.put(Fields.FACET, ListingTexts.facets(listing));
        document.put(Fields.OWN, FieldValues.terms(facts.customFields()));
        document.put(Fields.OWN_MEASURE, OwnMeasures.of(facts.customFields()));
        for (Measure measure : Measure.values()) {
            Double value = measure.of(facts);
            if (value != null) {
                document.put(Fields.of(measure), value);
            }
        }
        if (facts.location() != null) {
            document.put(Fields.LOCATION, Positions.of(facts.location()));
        }
        document.put(Fields.TITLE, cut(words, Fields.TITLE, listing.title()));
        document.put(Fields.FEATURES, cut(words, Fields.FEATURES, String.join(", ", listing.features())));
        document.put(Fields.PLACE, cut(words, Fields.PLACE, facts.address().toString()));
        document.put(Fields.TITLE_PLACE, cut(words, Fields.TITLE_PLACE, ListingTexts.titlePlace(listing)));
        document.put(Fields.BODY, cut(words, Fields.BODY, ListingTexts.body(listing)));
        document.put(Fields.OWN_TEXT, cut(words, Fields.OWN_TEXT, ListingTexts.ownText(listing, OwnTexts.ALL)));
        document.put(Fields.OWN_WORD, ListingTexts.ownWords(listing, words));
        names(document, listing);
        return document;
    }

    private static void names(Map<String, Object> document, ListingSnapshot listing) {
        List<String> suggestions = new ArrayList<>();
        List<String> places = new ArrayList<>();
        ListingTexts.namesOf(listing).forEach((name, kind) -> {
            suggestions.add(ListingTexts.suggestionKey(listing.status(), kind, name));
            if (kind.isPlace()) {
                places.add(name.toLowerCase(Locale.ROOT));
            }
        });
        document.put(Fields.SUGGESTION, suggestions);
        document.put(Fields.PLACE_NAME, places);
    }

    private static String cut(Words words, String field, String text) {
        return String.join(" ", words.of(field, text));
    }
}
