package io.doorstep.property.search.opensearch;

import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.search.index.Cluster;
import io.doorstep.property.search.index.IndexAnswer;
import io.doorstep.property.search.index.IndexQuestion;
import io.doorstep.property.search.index.IndexState;
import io.doorstep.property.search.index.IndexView;
import io.doorstep.property.search.index.Likeness;
import io.doorstep.property.search.index.ListingTable;
import io.doorstep.property.search.index.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The database in the place of an engine that is away: it finds, and neither completes, clusters nor compares.
record TableView(ListingTable table) implements IndexView {

    @Override
    public IndexState state() {
        return IndexState.BEING_MADE;
    }

    @Override
    public IndexAnswer search(IndexQuestion question) {
        return table.search(question);
    }

    @Override
    public boolean isUsed(String word) {
        return table.isUsed(word);
    }

    @Override
    public Optional<String> findPlace(String name, boolean exactly) {
        return table.findPlace(name, exactly);
    }

    @Override
    public List<Suggestion> complete(String typed, Set<ListingStatus> statuses, int limit) {
        return List.of();
    }

    @Override
    public List<Cluster> clusters(IndexQuestion question, int zoom) {
        return List.of();
    }

    @Override
    public List<ListingId> similar(Likeness likeness) {
        return List.of();
    }
}
