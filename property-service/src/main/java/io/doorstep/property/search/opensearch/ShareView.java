package io.doorstep.property.search.opensearch;

import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.search.index.Cluster;
import io.doorstep.property.search.index.IndexAnswer;
import io.doorstep.property.search.index.IndexQuestion;
import io.doorstep.property.search.index.IndexState;
import io.doorstep.property.search.index.IndexView;
import io.doorstep.property.search.index.Likeness;
import io.doorstep.property.search.index.Suggestion;
import io.doorstep.property.search.index.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Looks into a tenant's share; when the engine goes away in the middle, the rest is asked of the database.
final class ShareView implements IndexView {

    private final Share share;
    private final UUID generation;
    private final Words words;
    private final IndexState state;
    private final IndexView otherwise;
    private boolean away;

    ShareView(Share share, UUID generation, Words words, IndexState state, IndexView otherwise) {
        this.share = share;
        this.generation = generation;
        this.words = words;
        this.state = state;
        this.otherwise = otherwise;
    }

    @Override
    public IndexState state() {
        return away ? otherwise.state() : state;
    }

    @Override
    public IndexAnswer search(IndexQuestion question) {
        return ask(here -> ShareSearch.run(here, generation, question, words), there -> there.search(question));
    }

    @Override
    public boolean isUsed(String word) {
        return ask(here -> ShareWords.isUsed(here, generation, words, word), there -> there.isUsed(word));
    }

    @Override
    public Optional<String> findPlace(String name, boolean exactly) {
        return ask(
                here -> ShareWords.findPlace(here, generation, name, exactly), there -> there.findPlace(name, exactly));
    }

    @Override
    public List<Suggestion> complete(String typed, Set<ListingStatus> statuses, int limit) {
        return ask(
                here -> Completions.complete(here, generation, typed, statuses, limit),
                there -> there.complete(typed, statuses, limit));
    }

    @Override
    public List<Cluster> clusters(IndexQuestion question, int zoom) {
        return ask(
                here -> MapCells.of(here, generation, question, words, zoom), there -> there.clusters(question, zoom));
    }

    @Override
    public List<ListingId> similar(Likeness likeness) {
        return ask(here -> AlikeClauses.find(here, generation, words, likeness), there -> there.similar(likeness));
    }

    private <T> T ask(Function<Share, T> here, Function<IndexView, T> there) {
        if (!away) {
            try {
                return here.apply(share);
            } catch (EngineAwayException e) {
                OpenSearchEngine.logAway(e);
                away = true;
            }
        }
        return there.apply(otherwise);
    }
}
