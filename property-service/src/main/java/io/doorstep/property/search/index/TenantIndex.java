package io.doorstep.property.search.index;

import io.doorstep.kit.ids.Ids;
import io.doorstep.property.listing.ListingChanges;
import io.doorstep.property.listing.ListingChanges.Changes;
import io.doorstep.property.listing.ListingChanges.Touched;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.search.meaning.Meaning;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

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

    TenantIndex(IndexFiles files, ListingChanges changes, ListingReader listings, Meaning meaning) {
        this.files = files;
        this.changes = changes;
        this.listings = listings;
        this.meaning = meaning;
        this.meanings = new Meanings(files, meaning);
    }

    IndexAnswer search(IndexQuestion question) throws IOException {
        return files.read(searcher -> IndexSearch.run(searcher, question, meaning));
    }

    /// Brings in what was committed until now.
    ///
    /// @param patienceMillis how long to wait for somebody who is at it already
    /// @return whether the index is up to date
    boolean follow(long patienceMillis) throws IOException {
        if (!waitForTurn(patienceMillis)) {
            return false;
        }
        try {
            Changes since = changes.since(files.mark());
            if (files.mark() == 0 || files.mark() > since.mark()) {
                makeAnew();
            } else {
                bringIn(since.touched());
            }
            files.moveTo(since.mark());
            return true;
        } finally {
            writing.unlock();
        }
    }

    private boolean waitForTurn(long patienceMillis) {
        try {
            return writing.tryLock(patienceMillis, TimeUnit.MILLISECONDS);
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

    private void makeAnew() throws IOException {
        files.clear();
        meanings.forget();
        known = Map.of();
        UUID last = Ids.FIRST;
        List<ListingSnapshot> portion = changes.listAll(last, PORTION);
        while (!portion.isEmpty()) {
            for (ListingSnapshot listing : portion) {
                put(listing);
            }
            last = portion.getLast().id().value();
            portion = changes.listAll(last, PORTION);
        }
        files.show();
    }

    private void put(ListingSnapshot listing) throws IOException {
        files.put(ListingDocument.key(listing.id().value()), ListingDocument.of(listing));
        meanings.note(ListingDocument.meaning(listing));
    }

    /// Computes the meaning of a portion of the texts that are new.
    ///
    /// @return whether some are left
    boolean understandSome() throws IOException {
        return meanings.computeSome();
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
