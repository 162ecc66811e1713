package io.doorstep.property.savedsearch.reverse;

import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.search.filter.FeatureNames;
import io.doorstep.property.search.filter.FieldCondition;
import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.Measure;
import io.doorstep.property.search.filter.Range;
import io.doorstep.property.search.lucene.ProbedListing;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A search as the index keeps it: by the bounds that a listing must lie in and one word of each kind that it must say.
final class SearchDocument {

    private SearchDocument() {}

    static Term key(UUID id) {
        return new Term(SearchFields.ID, id.toString());
    }

    static Document of(UUID id, Criteria criteria) {
        ListingFilter filter = criteria.filter();
        Document document = new Document();
        keyword(document, SearchFields.ID, id.toString());
        document.add(new BinaryDocValuesField(SearchFields.KEY, bytesOf(id)));
        keywords(
                document,
                SearchFields.TYPE,
                filter.types().stream().map(Enum::name).toList());
        keyword(document, SearchFields.PURPOSE, nameOf(filter.purpose()));
        keyword(document, SearchFields.FEATURE, oneOf(featuresOf(filter)));
        keywords(document, SearchFields.PLACE, placesOf(filter));
        keywords(document, SearchFields.OWN, ownOf(filter));
        words(document, criteria.words());
        bounds(document, filter);
        if (hasRest(filter)) {
            document.add(new BinaryDocValuesField(
                    SearchFields.REST, new BytesRef(JsonMapper.shared().writeValueAsBytes(filter))));
        }
        return document;
    }

    static ListingFilter restOf(BytesRef stored) {
        return JsonMapper.shared().readValue(stored.bytes, stored.offset, stored.length, ListingFilter.class);
    }

    /// Each word in its forms.
    static List<List<String>> formsOf(BytesRef stored) {
        return stored.utf8ToString()
                .lines()
                .map(line -> List.of(line.split(" ")))
                .toList();
    }

    static UUID idOf(BytesRef stored) {
        ByteBuffer bytes = ByteBuffer.wrap(stored.bytes, stored.offset, stored.length);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static void words(Document document, List<String> words) {
        List<List<String>> forms = words.stream().map(ProbedListing::formsOf).toList();
        keywords(
                document,
                SearchFields.WORD,
                forms.stream().flatMap(List::stream).distinct().toList());
        if (!forms.isEmpty()) {
            String stored = forms.stream().map(each -> String.join(" ", each)).collect(Collectors.joining("\n"));
            document.add(new BinaryDocValuesField(SearchFields.FORMS, new BytesRef(stored)));
        }
    }

    private static BytesRef bytesOf(UUID id) {
        return new BytesRef(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    private static void bounds(Document document, ListingFilter filter) {
        Area area = Area.of(filter);
        document.add(new DoubleRange(
                SearchFields.BOUNDS,
                DoubleStream.concat(DoubleStream.of(area.south(), area.west()), least(filter, SearchFields.BOUND))
                        .toArray(),
                DoubleStream.concat(DoubleStream.of(area.north(), area.east()), most(filter, SearchFields.BOUND))
                        .toArray()));
        document.add(new DoubleRange(
                SearchFields.MORE_BOUNDS,
                least(filter, SearchFields.BOUND_MORE).toArray(),
                most(filter, SearchFields.BOUND_MORE).toArray()));
    }

    private static DoubleStream least(ListingFilter filter, List<Measure> measures) {
        return measures.stream().mapToDouble(measure -> {
            Range range = filter.ranges().get(measure);
            return range == null || range.min() == null ? Double.NEGATIVE_INFINITY : range.min();
        });
    }

    private static DoubleStream most(ListingFilter filter, List<Measure> measures) {
        return measures.stream().mapToDouble(measure -> {
            Range range = filter.ranges().get(measure);
            return range == null || range.max() == null ? Double.POSITIVE_INFINITY : range.max();
        });
    }

    /// Whether the fields say less than the filter.
    private static boolean hasRest(ListingFilter filter) {
        return filter.near() != null || hasRestBesideNear(filter);
    }

    /// The same but for a circle.
    static boolean hasRestBesideNear(ListingFilter filter) {
        return filter.box() != null
                || !filter.polygon().isEmpty()
                || filter.withFeatures().size() > 1
                || !filter.withoutFeatures().isEmpty()
                || filter.place() != null
                || filter.fields().size() > 1
                || filter.fields().stream().anyMatch(FieldCondition::measures);
    }

    /// Of the one that says most: a text more than yes or no, and that more than that there is a number.
    private static Set<String> ownOf(ListingFilter filter) {
        return filter.fields().stream()
                .min(Comparator.comparing(FieldCondition::kind))
                .map(FieldCondition::terms)
                .orElse(Set.of());
    }

    private static List<String> featuresOf(ListingFilter filter) {
        return filter.withFeatures().stream()
                .map(feature -> feature.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /// One word of each of the names that will do.
    private static List<String> placesOf(ListingFilter filter) {
        return filter.place() == null
                ? List.of()
                : ProbedListing.placesOf(filter.place()).stream()
                        .map(SearchDocument::oneOf)
                        .toList();
    }

    /// The one that says most, as far as that can be told: what implies others is rarer than they are.
    private static String oneOf(List<String> words) {
        return words.stream()
                .max((one, other) -> Integer.compare(weight(one), weight(other)))
                .orElse(SearchFields.ANY);
    }

    private static int weight(String word) {
        return 100 * FeatureNames.withImplied(List.of(word)).size() + word.length();
    }

    private static String nameOf(@Nullable ListingPurpose purpose) {
        return purpose == null ? SearchFields.ANY : purpose.name();
    }

    private static void keywords(Document document, String field, Collection<String> values) {
        if (values.isEmpty()) {
            keyword(document, field, SearchFields.ANY);
        }
        values.forEach(value -> keyword(document, field, value));
    }

    private static void keyword(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }
}
