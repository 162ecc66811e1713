package io.doorstep.property.reso;

import io.doorstep.kit.ids.Ids;
import java.util.List;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what a business says of its feeds, and forgets it.
@Component
@Transactional
class KeepFeedMapping {

    private static final int MOST = 100;

    private final FeedMappings mappings;
    private final Ids ids;

    KeepFeedMapping(FeedMappings mappings, Ids ids) {
        this.mappings = mappings;
        this.ids = ids;
    }

    /// Every way in which keeping one can end.
    sealed interface Outcome {

        record Kept(FeedMapping mapping, boolean isNew) implements Outcome {}

        /// @param flaws in plain words
        record Impossible(List<String> flaws) implements Outcome {}

        record TooMany(int most) implements Outcome {}
    }

    /// @param precondition refuses a version that is not the one that the caller has seen; asked of one that exists
    Outcome keep(String feed, ResoMapping mapping, IntConsumer precondition) {
        List<String> flaws = mapping.flaws();
        if (!flaws.isEmpty()) {
            return new Outcome.Impossible(flaws);
        }
        FeedMapping known = mappings.findByFeed(feed).orElse(null);
        if (known == null) {
            return mappings.count() < MOST
                    ? new Outcome.Kept(mappings.saveAndFlush(new FeedMapping(ids.next(), feed, mapping)), true)
                    : new Outcome.TooMany(MOST);
        }
        precondition.accept(known.version());
        known.become(mapping);
        return new Outcome.Kept(mappings.saveAndFlush(known), false);
    }

    /// @return whether there was one
    boolean forget(String feed, IntConsumer precondition) {
        FeedMapping known = mappings.findByFeed(feed).orElse(null);
        if (known == null) {
            return false;
        }
        precondition.accept(known.version());
        mappings.delete(known);
        return true;
    }
}
