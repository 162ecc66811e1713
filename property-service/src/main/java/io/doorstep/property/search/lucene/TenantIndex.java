package io.doorstep.property.search.lucene;

import io.doorstep.kit.ids.Ids;
import io.doorstep.property.listing.ListingChanges;
import io.doorstep.property.listing.ListingChanges.Changes;
import io.doorstep.property.listing.ListingChanges.Touched;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.search.index.IndexAnswer;
import io.doorstep.property.search.index.IndexQuestion;
import io.doorstep.property.search.index.IndexState;
import io.doorstep.property.search.index.Likeness;
import io.doorstep.property.search.index.ListingTexts;
import io.doorstep.property.search.index.MeaningProgress;
import io.doorstep.property.search.index.Words;
import io.doorstep.property.search.meaning.Meaning;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// One tenant's index, which follows that tenant's listings in the database.
///
/// The database says what changed since the place up to which the index goes, so nothing that is committed can be
/// missed: not by a crash in between, not by a write of another instance, not by a lost folder.
final class TenantIndex implements Closeable {

    private static final int PORTION = 500;
    private static final int REMOVED = -1;

    private final IndexFiles files;
    private final ListingChanges changes;
    private final ListingReader listings;
    private final Meaning meaning;
    private final Meanings meanings;
    private final ReentrantLock writing = new ReentrantLock();

    /// What is in the index already of the stretch that will be told again, by version.
    private Map<UUID, Integer> known = Map.of();

    /// An index that is being made anew, and how far that is.
    private volatile @Nullable Making making;

    /// @param mark where the index will stand when it is made
    /// @param last id of the listing that came in last
    /// @param begun on the clock of [System#nanoTime()]
    private record Making(long mark, UUID last, long begun) {}

    TenantIndex(IndexFiles files, ListingChanges changes, ListingReader listings, Meaning meaning) {
        this.files = files;
        this.changes = changes;
        this.listings = listings;
        this.meaning = meaning;
        this.meanings = new Meanings(files, meaning);
    }

    IndexAnswer search(IndexQuestion question) throws IOException {
        return read(searcher -> IndexSearch.run(searcher, question, meaning, files.words()));
    }

    List<ListingId> similar(Likeness likeness) throws IOException {
        return read(searcher -> SimilarQuery.run(searcher, files.words(), likeness));
    }

    <T> T read(IndexFiles.Reading<T> reading) throws IOException {
        return files.read(reading);
    }

    Words words() {
        return files.words();
    }

    /// Brings in what was committed until now.
    ///
    /// @param patience how long to wait for somebody who is at it already, and how long to make an index anew
    /// before the rest is left to somebody with more time
    IndexState follow(Duration patience) throws IOException {
        if (!waitForTurn(left(patience))) {
            return state();
        }
        try {
            Changes since = changes.since(files.mark());
            if (making == null && (files.mark() == 0 || files.mark() > since.mark())) {
                making = new Making(since.mark(), Ids.FIRST, System.nanoTime());
                files.clear();
                meanings.forget();
                known = Map.of();
            }
            if (making != null) {
                if (!makeSome(making, System.nanoTime() + patience.toNanos())) {
                    return state();
                }
                since = changes.since(files.mark());
            }
            bringIn(since.touched());
            files.moveTo(since.mark());
            return IndexState.CURRENT;
        } finally {
            writing.unlock();
        }
    }

    private IndexState state() throws IOException {
        boolean empty = files.read(searcher -> searcher.getIndexReader().numDocs() == 0);
        return making != null && empty ? IndexState.BEING_MADE : IndexState.BEHIND;
    }

    /// For an index that is being made anew nobody waits who comes late.
    private Duration left(Duration patience) {
        Making now = making;
        return now == null ? patience : patience.minusNanos(System.nanoTime() - now.begun());
    }

    private boolean waitForTurn(Duration patience) {
        try {
            return writing.tryLock(Math.max(0, patience.toMillis()), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void bringIn(List<Touched> touched) throws IOException {
        Map<UUID, Integer> seen = new HashMap<>();
        List<UUID> fresh = new ArrayList<>();
        for (Touched one : touched) {
            int version = one.removed() ? REMOVED : one.version();
            seen.put(one.id(), version);
            if (!Integer.valueOf(version).equals(known.get(one.id()))) {
                fresh.add(one.id());
            }
        }
        for (int from = 0; from < fresh.size(); from += PORTION) {
            replace(fresh.subList(from, Math.min(fresh.size(), from + PORTION)));
        }
        known = seen;
        if (!fresh.isEmpty()) {
            files.show();
        }
    }

    private void replace(List<UUID> ids) throws IOException {
        Map<UUID, ListingSnapshot> now = new HashMap<>();
        listings.listByIds(ids.stream().map(ListingId::new).toList())
                .forEach(listing -> now.put(listing.id().value(), listing));
        for (UUID id : ids) {
            ListingSnapshot listing = now.get(id);
            if (listing == null) {
                files.remove(ListingDocument.key(id));
            } else {
                put(listing);
            }
        }
    }

    /// What was there is searched until all of the new is in.
    ///
    /// @return whether all is in
    private boolean makeSome(Making at, long until) throws IOException {
        UUID last = at.last();
        List<ListingSnapshot> portion = changes.listAll(last, PORTION);
        while (!portion.isEmpty()) {
            for (ListingSnapshot listing : portion) {
                put(listing);
            }
            last = portion.getLast().id().value();
            making = new Making(at.mark(), last, at.begun());
            if (System.nanoTime() > until) {
                return false;
            }
            portion = changes.listAll(last, PORTION);
        }
        making = null;
        files.moveTo(at.mark());
        files.show();
        return true;
    }

    private void put(ListingSnapshot listing) throws IOException {
        files.put(ListingDocument.key(listing.id().value()), ListingDocument.of(listing, files.words()));
        for (String text : ListingTexts.meanings(listing)) {
            meanings.note(text);
        }
    }

    /// Computes the meaning of a portion of the texts that are new.
    MeaningProgress understandSome() throws IOException {
        return making == null ? meanings.computeSome() : MeaningProgress.DONE;
    }

    void save() throws IOException {
        writing.lock();
        try {
            files.save();
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        writing.lock();
        try {
            files.close();
        } finally {
            writing.unlock();
        }
    }
}
