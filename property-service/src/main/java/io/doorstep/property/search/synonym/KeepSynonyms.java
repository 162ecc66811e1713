package io.doorstep.property.search.synonym;

import io.doorstep.kit.ids.Ids;
import io.doorstep.property.search.synonym.SynonymOutcome.Deleted;
import io.doorstep.property.search.synonym.SynonymOutcome.Kept;
import io.doorstep.property.search.synonym.SynonymOutcome.NotFound;
import io.doorstep.property.search.synonym.SynonymOutcome.TooMany;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes, changes and deletes sets of synonyms; the next search goes by them.
@Component
@Transactional
class KeepSynonyms {

    private static final int MOST = 500;

    private final SynonymSets sets;
    private final Ids ids;
    private final InstantSource clock;

    KeepSynonyms(SynonymSets sets, Ids ids, InstantSource clock) {
        this.sets = sets;
        this.ids = ids;
        this.clock = clock;
    }

    SynonymOutcome make(SynonymTerms said) {
        return sets.countAll() >= MOST
                ? new TooMany(MOST)
                : new Kept(sets.saveAndFlush(new SynonymSet(ids.next(), said, clock.instant()))
                        .view());
    }

    /// @param precondition refuses a version that is not the one that the caller has seen
    SynonymOutcome change(UUID id, SynonymTerms said, IntConsumer precondition) {
        SynonymSet set = sets.find(id).orElse(null);
        if (set == null) {
            return new NotFound(id);
        }
        precondition.accept(set.version());
        set.become(said);
        return new Kept(sets.saveAndFlush(set).view());
    }

    SynonymOutcome delete(UUID id, IntConsumer precondition) {
        SynonymSet set = sets.find(id).orElse(null);
        if (set == null) {
            return new NotFound(id);
        }
        precondition.accept(set.version());
        sets.delete(set);
        return new Deleted();
    }
}
