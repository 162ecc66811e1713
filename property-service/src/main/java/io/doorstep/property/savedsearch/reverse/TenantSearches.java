package io.doorstep.property.savedsearch.reverse;

import io.doorstep.kit.ids.Ids;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.savedsearch.reverse.SearchChanges.Saved;
import io.doorstep.property.savedsearch.reverse.SearchChanges.Touched;
import io.doorstep.property.search.filter.OwnTexts;
import io.doorstep.property.search.lucene.IndexFiles;
import io.doorstep.property.search.lucene.ProbedListing;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

/// One tenant's searches, turned round, as they are in the database at the moment of asking: by a crash, a write of
/// another instance or a lost folder nothing is missed.
final class TenantSearches implements Closeable {

    private static final int PORTION = 2_000;

    private final IndexFiles files;
    private final SearchChanges changes;
    private final ReentrantLock writing = new ReentrantLock();

    /// What is in the index already of the stretch that will be told again, by version.
    private Map<UUID, Integer> known = Map.of();

    TenantSearches(IndexFiles files, SearchChanges changes) {
        this.files = files;
        this.changes = changes;
    }

    Set<UUID> find(ListingSnapshot listing, OwnTexts own) throws IOException {
        follow();
        try (ProbedListing probe = ProbedListing.of(listing, own)) {
            return files.read(searcher -> searcher.search(ListingQuery.of(listing, probe), new Finds(probe)));
        }
    }

    private void follow() throws IOException {
        writing.lock();
        try {
            long mark = changes.mark();
            if (files.mark() == 0 || files.mark() > mark) {
                makeAnew();
            } else {
                bringIn(changes.listSince(files.mark()));
            }
            files.moveTo(mark);
        } finally {
            writing.unlock();
        }
    }

    private void bringIn(List<Touched> touched) throws IOException {
        Map<UUID, Integer> seen = new HashMap<>();
        List<UUID> fresh = new ArrayList<>();
        for (Touched one : touched) {
            seen.put(one.id(), one.version());
            if (!Integer.valueOf(one.version()).equals(known.get(one.id()))) {
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
        for (UUID id : ids) {
            files.remove(SearchDocument.key(id));
        }
        put(changes.listByIds(ids));
    }

    private void makeAnew() throws IOException {
        files.clear();
        known = Map.of();
        List<Saved> portion = changes.listAfter(Ids.FIRST, PORTION);
        while (!portion.isEmpty()) {
            put(portion);
            portion = changes.listAfter(portion.getLast().id(), PORTION);
        }
        files.show();
    }

    private void put(List<Saved> searches) throws IOException {
        for (Saved search : searches) {
            files.put(SearchDocument.key(search.id()), SearchDocument.of(search.id(), search.criteria()));
        }
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
