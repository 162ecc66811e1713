package io.doorstep.property.search.lucene;

import io.doorstep.property.search.index.Words;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/// One index on disk: what is in it, and up to which place in the history of the database it goes.
public final class IndexFiles implements Closeable {

    /// Raised when documents look different, so that older indexes are made anew.
    private static final String FORMAT = "4";

    private static final double BUFFER_MB = 24;
    private static final Logger log = LoggerFactory.getLogger(IndexFiles.class);

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Words words;
    private final String markName;
    private long mark;

    private IndexFiles(IndexWriter writer, Words words, String kind) throws IOException {
        this.writer = writer;
        this.words = words;
        this.markName = "mark@" + FORMAT + "-" + kind;
        this.searchers = new SearcherManager(writer, new WithoutCache());
        Map<String, String> saved = Map.of();
        if (writer.getLiveCommitData() != null) {
            for (Map.Entry<String, String> entry : writer.getLiveCommitData()) {
                saved = entry.getKey().equals(markName) ? Map.of("mark", entry.getValue()) : saved;
            }
        }
        this.mark = Long.parseLong(saved.getOrDefault("mark", "0"));
    }

    /// One of searches, which hold the words that a [ProbedListing] has.
    public static IndexFiles ofSearches(Path folder) throws IOException {
        return open(folder, ProbedListing.WORDS, "searches");
    }

    /// What cannot be read is thrown away, since all of it can be made again.
    ///
    /// @param kind whose documents look the same: what is of another kind is made anew
    static IndexFiles open(Path folder, Words words, String kind) throws IOException {
        Files.createDirectories(folder);
        try {
            return new IndexFiles(writerIn(folder, words), words, kind);
        } catch (org.apache.lucene.store.LockObtainFailedException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            log.atWarn().setCause(e).log("The index cannot be read and is made anew");
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(folder);
            return new IndexFiles(writerIn(folder, words), words, kind);
        }
    }

    private static IndexWriter writerIn(Path folder, Words words) throws IOException {
        return new IndexWriter(
                FSDirectory.open(folder), new IndexWriterConfig(words.analyzer()).setRAMBufferSizeMB(BUFFER_MB));
    }

    Words words() {
        return words;
    }

    public long mark() {
        return mark;
    }

    public void moveTo(long place) {
        mark = place;
    }

    public void put(Term key, Document document) throws IOException {
        writer.updateDocument(key, document);
    }

    public void remove(Term key) throws IOException {
        writer.deleteDocuments(key);
    }

    /// Takes everything out; searches see what was there until the new is shown.
    public void clear() throws IOException {
        writer.deleteAll();
        mark = 0;
    }

    public void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /// Documents and mark go to disk together: after a crash the index goes on where they both were.
    public void save() throws IOException {
        if (writer.hasUncommittedChanges()) {
            writer.setLiveCommitData(Map.of(markName, String.valueOf(mark)).entrySet());
            writer.commit();
        }
    }

    public <T> T read(Reading<T> reading) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return reading.from(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        save();
        searchers.close();
        writer.close();
        writer.getDirectory().close();
    }

    /// Something that looks into the index.
    public interface Reading<T> {

        T from(IndexSearcher searcher) throws IOException;
    }

    /// Hardly two searches have a box or a price in common: what would be kept of them is not asked for again.
    private static final class WithoutCache extends SearcherFactory {

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return searcher;
        }
    }
}
