package io.doorstep.property.search.lucene;

import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.search.filter.FeatureNames;
import io.doorstep.property.search.filter.FieldValues;
import io.doorstep.property.search.filter.Measure;
import io.doorstep.property.search.filter.OwnTexts;
import io.doorstep.property.search.index.Fields;
import io.doorstep.property.search.index.ListingTexts;
import io.doorstep.property.search.index.Words;
import java.util.Locale;
import java.util.UUID;
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

    static Document of(ListingSnapshot listing, Words words) {
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
        for (String feature : FeatureNames.withImplied(listing.features())) {
            keyword(document, Fields.FEATURE, feature);
        }
        for (Measure measure : Measure.values()) {
            measure(document, measure, measure.of(facts));
        }
        for (String term : FieldValues.terms(facts.customFields())) {
            keyword(document, Fields.OWN, term);
            document.add(new SortedSetDocValuesField(Fields.OWN, new BytesRef(term)));
        }
        FieldValues.measures(facts.customFields()).forEach((key, value) -> {
            BytesRef term = OwnMeasures.term(key, value);
            document.add(new StringField(Fields.OWN_MEASURE, term, Field.Store.NO));
            document.add(new SortedSetDocValuesField(Fields.OWN_MEASURE, term));
        });
        for (String facet : ListingTexts.facets(listing)) {
            document.add(new SortedSetDocValuesField(Fields.FACET, new BytesRef(facet)));
        }
        if (facts.location() != null) {
            double latitude = facts.location().latitude();
            double longitude = facts.location().longitude();
            document.add(new LatLonPoint(Fields.LOCATION, latitude, longitude));
            document.add(new LatLonDocValuesField(Fields.LOCATION, latitude, longitude));
        }
        texts(document, listing);
        document.add(new TextField(Fields.OWN_TEXT, ListingTexts.ownText(listing, OwnTexts.ALL), Field.Store.NO));
        ListingTexts.ownWords(listing, words).forEach(word -> keyword(document, Fields.OWN_WORD, word));
        for (String text : ListingTexts.meanings(listing)) {
            String key = ListingTexts.keyOf(text);
            keyword(document, Fields.MEANING, key);
            document.add(new SortedSetDocValuesField(Fields.MEANING, new BytesRef(key)));
        }
        return document;
    }

    private static void texts(Document document, ListingSnapshot listing) {
        ListingFacts facts = listing.facts();
        document.add(new TextField(Fields.TITLE, listing.title(), Field.Store.NO));
        document.add(new TextField(Fields.FEATURES, String.join(", ", listing.features()), Field.Store.NO));
        document.add(new TextField(Fields.PLACE, facts.address().toString(), Field.Store.NO));
        document.add(new TextField(Fields.TITLE_PLACE, ListingTexts.titlePlace(listing), Field.Store.NO));
        ListingTexts.namesOf(listing).forEach((name, kind) -> {
            keyword(document, Fields.SUGGESTION, ListingTexts.suggestionKey(listing.status(), kind, name));
            if (kind.isPlace()) {
                keyword(document, Fields.PLACE_NAME, name.toLowerCase(Locale.ROOT));
            }
        });
        document.add(new TextField(Fields.BODY, ListingTexts.body(listing), Field.Store.NO));
    }

    private static void measure(Document document, Measure measure, @Nullable Double value) {
        if (value != null) {
            // there is one zero
            double measured = value + 0.0;
            document.add(new DoublePoint(Fields.of(measure), measured));
            document.add(new DoubleDocValuesField(Fields.of(measure), measured));
        }
    }

    private static void keyword(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }
}
