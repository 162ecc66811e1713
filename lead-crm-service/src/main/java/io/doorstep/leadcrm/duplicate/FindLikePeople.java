package io.doorstep.leadcrm.duplicate;

import io.doorstep.leadcrm.duplicate.likeness.Blocks;
import io.doorstep.leadcrm.duplicate.likeness.Description;
import io.doorstep.leadcrm.duplicate.likeness.JudgeLikeness;
import io.doorstep.leadcrm.duplicate.likeness.Likeness;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds whom a description is probably of; a bounded number of indexed look-ups, whatever the number of people.
@Component
@Transactional(readOnly = true)
class FindLikePeople {

    private static final int PROBABLE = 50;
    private static final int MOST = 20;

    private final Descriptions descriptions;
    private final TraitCounts counts;

    FindLikePeople(Descriptions descriptions, TraitCounts counts) {
        this.descriptions = descriptions;
        this.counts = counts;
    }

    /// The likeliest first.
    ///
    /// @param except the person who is described, when there is one
    List<Like> find(Description description, @Nullable UUID except) {
        var judge = new JudgeLikeness(counts.of(description));
        return descriptions.neighbours(Blocks.of(description), except).stream()
                .map(near -> new Like(near.id(), near.description(), judge.judge(description, near.description())))
                .filter(like -> like.likeness().score() >= PROBABLE)
                .sorted(Comparator.comparingInt((Like like) -> -like.likeness().score())
                        .thenComparing(like -> like.id().toString()))
                .limit(MOST)
                .toList();
    }

    /// Somebody whom it is probably of.
    record Like(UUID id, Description description, Likeness likeness) {}
}
