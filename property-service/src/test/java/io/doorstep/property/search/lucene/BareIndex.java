package io.doorstep.property.search.lucene;

import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.search.index.Fields;
import io.doorstep.property.search.index.IndexAnswer;
import io.doorstep.property.search.index.IndexQuestion;
import io.doorstep.property.search.index.Language;
import io.doorstep.property.search.index.Likeness;
import io.doorstep.property.search.index.ListingSource;
import io.doorstep.property.search.index.ListingTexts;
import io.doorstep.property.search.index.MeaningProgress;
import io.doorstep.property.search.index.Words;
import io.doorstep.property.search.lucene.MeaningQuery.Near;
import io.doorstep.property.search.meaning.Meaning;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;

/// An index of listings that never change, without a database.
public final class BareIndex implements ListingSource, Closeable {

    private final IndexFiles files;
    private final Meaning meaning;
    private final Map<UUID, List<String>> texts = new HashMap<>();
    private final Map<String, float[]> vectors = new HashMap<>();

    private BareIndex(IndexFiles files, Meaning meaning) {
        this.files = files;
        this.meaning = meaning;
    }

    public static BareIndex of(Path folder, List<ListingSnapshot> listings, Meaning meaning) throws IOException {
        BareIndex index = new BareIndex(IndexFiles.open(folder, new Words(Language.ENGLISH), "bare"), meaning);
        Meanings meanings = new Meanings(index.files, meaning);
        for (ListingSnapshot listing : listings) {
            index.files.put(
                    ListingDocument.key(listing.id().value()), ListingDocument.of(listing, index.files.words()));
            List<String> texts = ListingTexts.meanings(listing);
            index.texts.put(
                    listing.id().value(),
                    texts.stream().map(ListingTexts::keyOf).toList());
            for (String text : texts) {
                meanings.note(text);
                index.vectors.computeIfAbsent(
                        ListingTexts.keyOf(text), _ -> meaning.find(text).orElseThrow());
            }
        }
        index.files.show();
        while (meanings.computeSome() == MeaningProgress.MORE) {
            // one portion after the other
        }
        return index;
    }

    @Override
    public IndexAnswer search(IndexQuestion question) {
        return read(searcher -> IndexSearch.run(searcher, question, meaning, files.words()));
    }

    @Override
    public boolean isUsed(String word) {
        return read(searcher -> KnownWords.isUsed(searcher, files.words(), word));
    }

    @Override
    public Optional<String> findPlace(String name, boolean exactly) {
        return read(searcher -> KnownWords.findPlace(searcher, name, exactly));
    }

    public List<ListingId> similar(Likeness likeness) {
        return read(searcher -> SimilarQuery.run(searcher, files.words(), likeness));
    }

    /// The same with every listing of the market weighed.
    public List<ListingId> similarInWholeMarket(Likeness likeness) {
        BooleanQuery.Builder market = new BooleanQuery.Builder();
        FilterQuery.add(likeness.sameMarket(), files.words(), market);
        return read(searcher -> SimilarQuery.weigh(
                searcher, likeness, market.build(), SimilarQuery.alike(searcher, likeness.listing())));
    }

    /// How many documents are looked at to find what is like one.
    public int lookedAtFor(Likeness likeness) {
        return read(searcher -> {
            CountingSearcher counting = new CountingSearcher(searcher.getIndexReader());
            SimilarQuery.run(counting, files.words(), likeness);
            return counting.lookedAt();
        });
    }

    /// How many of the ten texts that are really nearest among the listings that match are found as such.
    public double recall(IndexQuestion question) {
        float[] asked = meaning.find(String.join(" ", question.words())).orElseThrow();
        BooleanQuery.Builder filter = new BooleanQuery.Builder();
        FilterQuery.add(question, files.words(), filter);
        Set<String> matching = read(searcher -> {
            Set<String> keys = new HashSet<>();
            for (ScoreDoc hit : searcher.search(filter.build(), Integer.MAX_VALUE).scoreDocs) {
                String id = searcher.storedFields().document(hit.doc).get(Fields.ID);
                keys.addAll(texts.getOrDefault(UUID.fromString(id), List.of()));
            }
            return keys;
        });
        List<String> nearest = matching.stream()
                .map(key -> new Near(key, likeness(asked, vectors.get(key))))
                .sorted(Comparator.comparingDouble(Near::likeness).reversed())
                .limit(10)
                .map(Near::key)
                .toList();
        List<String> found =
                new ArrayList<>(read(searcher -> MeaningQuery.nearest(searcher, filter.build(), asked, 200)).stream()
                        .map(Near::key)
                        .filter(matching::contains)
                        .limit(10)
                        .toList());
        found.retainAll(nearest);
        return nearest.isEmpty() ? 1 : (double) found.size() / nearest.size();
    }

    private static double likeness(float[] one, float[] other) {
        double product = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
        }
        return product;
    }

    private <T> T read(IndexFiles.Reading<T> reading) {
        try {
            return files.read(reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
