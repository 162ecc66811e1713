package io.doorstep.identity.privacy;

import io.doorstep.identity.membership.FindMember;
import io.doorstep.identity.membership.KeepMember;
import io.doorstep.kit.security.Caller;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a member's facts on legal hold, and lifts it.
@Component
public class HoldFacts implements KeepMember {

    private final LegalHolds holds;
    private final FindMember findMember;
    private final InstantSource clock;

    HoldFacts(LegalHolds holds, FindMember findMember, InstantSource clock) {
        this.holds = holds;
        this.findMember = findMember;
        this.clock = clock;
    }

    /// One that is there already stays as it is.
    ///
    /// @return empty when there is no such member
    @Transactional
    public Optional<LegalHoldView> place(UUID userId, String reason) {
        return findMember.find(userId).map(_ -> holds.findById(userId)
                .orElseGet(() -> holds.save(
                        new LegalHold(userId, reason, Caller.current().userId(), clock.instant())))
                .view());
    }

    public Optional<LegalHoldView> find(UUID userId) {
        return holds.findById(userId).map(LegalHold::view);
    }

    @Override
    public boolean mustStay(UUID userId) {
        return holds.existsById(userId);
    }

    /// @return false when there was none
    @Transactional
    public boolean lift(UUID userId) {
        Optional<LegalHold> hold = holds.findById(userId);
        hold.ifPresent(holds::delete);
        return hold.isPresent();
    }
}
