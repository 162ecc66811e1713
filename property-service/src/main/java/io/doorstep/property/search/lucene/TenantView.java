package io.doorstep.property.search.lucene;

import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.search.index.Cluster;
import io.doorstep.property.search.index.IndexAnswer;
import io.doorstep.property.search.index.IndexQuestion;
import io.doorstep.property.search.index.IndexState;
import io.doorstep.property.search.index.IndexView;
import io.doorstep.property.search.index.Likeness;
import io.doorstep.property.search.index.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks into the files of the bound tenant.
final class TenantView implements IndexView {

    private final LuceneEngine index;
    private final IndexState state;

    TenantView(LuceneEngine index, IndexState state) {
        this.index = index;
        this.state = state;
    }

    @Override
    public IndexState state() {
        return state;
    }

    @Override
    public IndexAnswer search(IndexQuestion question) {
        return index.with(files -> files.search(question));
    }

    @Override
    public boolean isUsed(String word) {
        return index.with(files -> files.read(searcher -> KnownWords.isUsed(searcher, files.words(), word)));
    }

    @Override
    public Optional<String> findPlace(String name, boolean exactly) {
        return index.with(files -> files.read(searcher -> KnownWords.findPlace(searcher, name, exactly)));
    }

    @Override
    public List<Suggestion> complete(String typed, Set<ListingStatus> statuses, int limit) {
        return index.with(files -> files.read(searcher -> Suggestions.complete(searcher, typed, statuses, limit)));
    }

    @Override
    public List<Cluster> clusters(IndexQuestion question, int zoom) {
        return index.with(files -> files.read(searcher -> Clusters.of(searcher, question, files.words(), zoom)));
    }

    @Override
    public List<ListingId> similar(Likeness likeness) {
        return index.with(files -> files.similar(likeness));
    }
}
