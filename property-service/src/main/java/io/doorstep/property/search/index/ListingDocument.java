package io.doorstep.property.search.index;

import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.search.filter.FeatureNames;
import io.doorstep.property.search.filter.Measure;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// A listing as the index keeps it.
final class ListingDocument {

    private ListingDocument() {}

    static Term key(UUID id) {
        return new Term(Fields.ID, id.toString());
    }

    static Document of(ListingSnapshot listing) {
        ListingFacts facts = listing.facts();
        Document document = new Document();
        String id = listing.id().toString();
        document.add(new StringField(Fields.ID, id, Field.Store.YES));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(id)));
        document.add(
                new NumericDocValuesField(Fields.CREATED_AT, listing.createdAt().toEpochMilli()));
        keyword(document, Fields.REFERENCE, listing.reference().toLowerCase(Locale.ROOT));
        keyword(document, Fields.STATUS, listing.status().name());
        keyword(document, Fields.TYPE, listing.type().name());
        keyword(document, Fields.PURPOSE, listing.purpose().name());
        facet(document, "status", listing.status().name());
        facet(document, "type", listing.type().name());
        facet(document, "purpose", listing.purpose().name());
        for (String feature : FeatureNames.withImplied(listing.features())) {
            keyword(document, Fields.FEATURE, feature);
            facet(document, "features", feature);
        }
        for (Measure measure : Measure.values()) {
            measure(document, measure, measure.of(facts));
        }
        facet(document, "bedrooms", facts.bedrooms());
        facet(document, "city", facts.address().city());
        facet(document, "postalCode", facts.address().postalCode());
        if (facts.location() != null) {
            double latitude = facts.location().latitude();
            double longitude = facts.location().longitude();
            document.add(new LatLonPoint(Fields.LOCATION, latitude, longitude));
            document.add(new LatLonDocValuesField(Fields.LOCATION, latitude, longitude));
        }
        texts(document, listing);
        keyword(document, Fields.MEANING, keyOf(meaning(listing)));
        return document;
    }

    private static void texts(Document document, ListingSnapshot listing) {
        ListingFacts facts = listing.facts();
        document.add(new TextField(Fields.TITLE, listing.title(), Field.Store.NO));
        document.add(new TextField(Fields.FEATURES, String.join(", ", listing.features()), Field.Store.NO));
        document.add(new TextField(Fields.PLACE, facts.address().toString(), Field.Store.NO));
        String custom = facts.customFields().values().stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .collect(Collectors.joining(". "));
        document.add(new TextField(
                Fields.BODY, (facts.description() == null ? "" : facts.description()) + " " + custom, Field.Store.NO));
    }

    /// What it means beyond the numbers and the place, which are filters: two plain houses mean the same.
    static String meaning(ListingSnapshot listing) {
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

    static String keyOf(String meaning) {
        return UUID.nameUUIDFromBytes(meaning.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static void measure(Document document, Measure measure, @Nullable Double value) {
        if (value != null) {
            document.add(new DoublePoint(Fields.of(measure), value));
            document.add(new DoubleDocValuesField(Fields.of(measure), value));
        }
    }

    private static void keyword(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    private static void facet(Document document, String name, @Nullable Object value) {
        if (value != null) {
            document.add(new SortedSetDocValuesField(Fields.FACET, new BytesRef(name + "=" + value)));
        }
    }
}
