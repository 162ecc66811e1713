package io.doorstep.property.search.lucene;

import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.Position;
import io.doorstep.property.search.filter.Circle;
import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.OwnTexts;
import io.doorstep.property.search.filter.SearchOrder;
import io.doorstep.property.search.index.Fields;
import io.doorstep.property.search.index.IndexQuestion;
import io.doorstep.property.search.index.Language;
import io.doorstep.property.search.index.ListingTexts;
import io.doorstep.property.search.index.WordWeights;
import io.doorstep.property.search.index.Words;
import io.doorstep.property.search.synonym.Synonyms;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SloppyMath;
import org.jspecify.annotations.Nullable;

/// One listing in an index of its own, to ask of it what a search asks of all.
public final class ProbedListing implements Closeable {

    /// Without a business's language: both sides are cut alike.
    static final Words WORDS = new Words(Language.ENGLISH);

    private final ByteBuffersDirectory memory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Set<String> words;
    private final @Nullable Position position;

    private ProbedListing(ListingSnapshot listing, OwnTexts own) throws IOException {
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(WORDS.analyzer()))) {
            writer.addDocument(ListingDocument.of(listing, WORDS));
        }
        reader = DirectoryReader.open(memory);
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        position = kept(listing.facts().location());
        words = terms(Fields.TITLE, Fields.FEATURES, Fields.PLACE, Fields.BODY, Fields.REFERENCE);
        words.addAll(WORDS.of(Fields.OWN_TEXT, ListingTexts.ownText(listing, own)));
    }

    /// @param own in which texts of the business's own fields its words are looked for beside
    public static ProbedListing of(ListingSnapshot listing, OwnTexts own) {
        try {
            return new ProbedListing(listing, own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a search with such a filter would find it.
    public boolean fits(ListingFilter filter) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        FilterQuery.add(asked(filter), WORDS, query);
        try {
            return searcher.count(query.build()) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IndexQuestion asked(ListingFilter filter) {
        return new IndexQuestion(filter, Set.of(), List.of(), false, Synonyms.NONE, SearchOrder.RELEVANCE, null, 1);
    }

    /// Whether it lies in the circle, which is asked without making a query of it, as that costs a thousand times more.
    public boolean isWithin(Circle circle) {
        return position != null
                && SloppyMath.haversinMeters(
                                position.latitude(),
                                position.longitude(),
                                circle.center().latitude(),
                                circle.center().longitude())
                        <= circle.radiusKm() * 1000;
    }

    /// Where the index keeps it: to about a centimetre.
    private static @Nullable Position kept(@Nullable Position position) {
        return position == null
                ? null
                : new Position(
                        GeoEncodingUtils.decodeLongitude(GeoEncodingUtils.encodeLongitude(position.longitude())),
                        GeoEncodingUtils.decodeLatitude(GeoEncodingUtils.encodeLatitude(position.latitude())));
    }

    /// Whether it says as many of the words as a search wants; a slip of the finger and what means something alike are
    /// left out.
    ///
    /// @param wanted each word in its forms
    public boolean saysMost(List<List<String>> wanted) {
        int said = 0;
        for (List<String> forms : wanted) {
            said += forms.stream().anyMatch(words::contains) ? 1 : 0;
        }
        return said >= WordWeights.least(wanted.size());
    }

    /// All words that it says, in the forms in which they are looked up.
    public Set<String> words() {
        return words;
    }

    /// The words by which a place may be asked for: those of its address and of its title.
    public Set<String> placeWords() {
        return terms(Fields.PLACE, Fields.TITLE_PLACE);
    }

    /// Its features, and all that they imply.
    public Set<String> features() {
        return terms(Fields.FEATURE);
    }

    /// The forms in which the word of a search can stand in a listing.
    public static List<String> formsOf(String word) {
        Set<String> forms = new LinkedHashSet<>(WORDS.of(Fields.TITLE, word));
        forms.addAll(WORDS.of(Fields.PLACE, word));
        forms.add(word.toLowerCase(Locale.ROOT));
        return List.copyOf(forms);
    }

    /// The words of each of the names that a place may have, in the form in which they are looked up.
    public static List<List<String>> placesOf(String place) {
        return ListingFilter.namesIn(place).stream()
                .map(name -> WORDS.of(Fields.PLACE, name))
                .toList();
    }

    /// What its own fields hold, in the terms of a [io.doorstep.property.search.filter.FieldCondition].
    public Set<String> ownTerms() {
        return terms(Fields.OWN);
    }

    private Set<String> terms(String... fields) {
        Set<String> terms = new LinkedHashSet<>();
        try {
            for (String field : fields) {
                Terms inField = MultiTerms.getTerms(reader, field);
                if (inField != null) {
                    add(inField.iterator(), terms);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    private static void add(TermsEnum found, Set<String> terms) throws IOException {
        for (BytesRef term = found.next(); term != null; term = found.next()) {
            terms.add(term.utf8ToString());
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            memory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
