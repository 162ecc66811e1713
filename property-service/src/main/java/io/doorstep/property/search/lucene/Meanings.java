package io.doorstep.property.search.lucene;

import io.doorstep.property.search.index.Fields;
import io.doorstep.property.search.index.ListingTexts;
import io.doorstep.property.search.index.MeaningProgress;
import io.doorstep.property.search.meaning.Meaning;
import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// The different texts of an index: noted at once, understood a little later, so that no search waits for it.
final class Meanings {

    private static final int PORTION = Meaning.MOST_TEXTS;
    private static final int MOST_REMEMBERED = 50_000;
    private static final String YES = "yes";

    private final IndexFiles files;
    private final Meaning meaning;

    /// Keys that are surely in the index.
    private final Set<String> noted = new HashSet<>();

    Meanings(IndexFiles files, Meaning meaning) {
        this.files = files;
        this.meaning = meaning;
    }

    synchronized void note(String text) throws IOException {
        String key = ListingTexts.keyOf(text);
        if (noted.size() > MOST_REMEMBERED) {
            noted.clear();
        }
        if (noted.add(key) && !isThere(key)) {
            Document waiting = document(key, text);
            waiting.add(new StringField(Fields.WITHOUT_VECTOR, YES, Field.Store.NO));
            files.put(new Term(Fields.MEANING_KEY, key), waiting);
        }
    }

    synchronized void forget() {
        noted.clear();
    }

    synchronized MeaningProgress computeSome() throws IOException {
        Map<String, String> waiting = files.read(Meanings::waiting);
        if (waiting.isEmpty()) {
            return MeaningProgress.DONE;
        }
        Optional<List<float[]>> vectors = meaning.find(List.copyOf(waiting.values()));
        if (vectors.isEmpty()) {
            return MeaningProgress.MODEL_AWAY;
        }
        Iterator<float[]> next = vectors.get().iterator();
        for (Map.Entry<String, String> text : waiting.entrySet()) {
            Document understood = document(text.getKey(), text.getValue());
            understood.add(new KnnFloatVectorField(Fields.VECTOR, next.next(), VectorSimilarityFunction.COSINE));
            files.put(new Term(Fields.MEANING_KEY, text.getKey()), understood);
        }
        files.show();
        return waiting.size() == PORTION ? MeaningProgress.MORE : MeaningProgress.DONE;
    }

    private boolean isThere(String key) throws IOException {
        return files.read(searcher -> searcher.count(new TermQuery(new Term(Fields.MEANING_KEY, key))) > 0);
    }

    private static Map<String, String> waiting(IndexSearcher searcher) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (ScoreDoc hit : searcher.search(new TermQuery(new Term(Fields.WITHOUT_VECTOR, YES)), PORTION).scoreDocs) {
            Document document = searcher.storedFields().document(hit.doc);
            texts.put(document.get(Fields.MEANING_KEY), document.get(Fields.MEANING_TEXT));
        }
        return texts;
    }

    private static Document document(String key, String text) {
        Document document = new Document();
        document.add(new StringField(Fields.MEANING_KEY, key, Field.Store.YES));
        document.add(new SortedDocValuesField(Fields.MEANING_KEY, new BytesRef(key)));
        document.add(new StoredField(Fields.MEANING_TEXT, text));
        return document;
    }
}
