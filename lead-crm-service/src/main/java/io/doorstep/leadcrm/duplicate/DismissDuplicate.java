package io.doorstep.leadcrm.duplicate;

import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps in mind that two people are two, so that nobody is asked again.
@Component
class DismissDuplicate {

    private final DuplicateCandidates candidates;
    private final InstantSource clock;

    DismissDuplicate(DuplicateCandidates candidates, InstantSource clock) {
        this.candidates = candidates;
        this.clock = clock;
    }

    /// @return whether they were candidates
    @Transactional
    boolean dismiss(UUID one, UUID other) {
        return candidates.dismiss(one, other, clock.instant());
    }
}
