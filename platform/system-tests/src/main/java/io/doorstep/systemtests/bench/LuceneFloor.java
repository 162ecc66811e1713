package io.doorstep.systemtests.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;

/// The least that the same search can cost: Lucene in this very process, with one text to look words up in (BM25), the
/// total, and nothing but the references of what it found.
final class LuceneFloor implements SearchPeer, AutoCloseable {

    private static final String REFERENCE = "reference";
    private static final String TENANT = "tenant";
    private static final String TEXT = "text";
    private static final String PRICE = "price";
    private static final String LOCATION = "location";

    private final String tenant;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private LuceneFloor(String tenant, DirectoryReader reader) {
        this.tenant = tenant;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
    }

    static LuceneFloor of(Path folder, String tenant, DrawnListings listings, int count) throws IOException {
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            for (int number = 0; number < count; number++) {
                writer.addDocument(document(tenant, listings.get(number)));
            }
        }
        return new LuceneFloor(tenant, DirectoryReader.open(FSDirectory.open(folder)));
    }

    private static Document document(String tenant, DrawnListing listing) {
        Document document = new Document();
        document.add(new StringField(REFERENCE, listing.reference(), Field.Store.YES));
        document.add(new StringField(TENANT, tenant, Field.Store.NO));
        document.add(new TextField(TEXT, listing.text(), Field.Store.NO));
        document.add(new IntPoint(PRICE, listing.price()));
        document.add(new LatLonPoint(LOCATION, listing.latitude(), listing.longitude()));
        return document;
    }

    @Override
    public String name() {
        return "Lucene";
    }

    @Override
    public Found find(TermSearch question) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        question.words().forEach(word -> query.add(new TermQuery(new Term(TEXT, word)), Occur.MUST));
        query.add(new TermQuery(new Term(TENANT, tenant)), Occur.FILTER);
        query.add(IntPoint.newRangeQuery(PRICE, question.minPrice(), question.maxPrice()), Occur.FILTER);
        query.add(
                LatLonPoint.newBoxQuery(LOCATION, question.south(), question.north(), question.west(), question.east()),
                Occur.FILTER);
        try {
            TopDocs found = searcher.search(
                    query.build(), new TopScoreDocCollectorManager(TermSearch.LIMIT, Integer.MAX_VALUE));
            Set<String> references = new HashSet<>();
            for (ScoreDoc hit : found.scoreDocs) {
                references.add(searcher.storedFields().document(hit.doc).get(REFERENCE));
            }
            return new Found(found.totalHits.value(), references);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void ask(TermSearch question) {
        find(question);
    }

    @Override
    public List<? extends CpuTime> processes() {
        return List.of(new CpuClock(ProcessHandle.current().pid()));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
