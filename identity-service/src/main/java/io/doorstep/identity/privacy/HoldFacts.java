package io.doorstep.identity.privacy;

import io.doorstep.identity.membership.FindMember;
import io.doorstep.identity.membership.KeepMember;
import io.doorstep.kit.security.Caller;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a member's facts on legal hold, and lifts it.
@Component
public class HoldFacts implements KeepMember {

    private final LegalHolds holds;
    private final FindMember findMember;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    HoldFacts(LegalHolds holds, FindMember findMember, InstantSource clock, ApplicationEventPublisher events) {
        this.holds = holds;
        this.findMember = findMember;
        this.clock = clock;
        this.events = events;
    }

    /// One that is there already stays as it is.
    ///
    /// @return empty when there is no such member
    @Transactional
    public Optional<LegalHoldView> place(UUID userId, String reason) {
        return findMember.findToKeep(userId).map(_ -> holds.findById(userId)
                .orElseGet(() -> begin(userId, reason))
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
        Optional<LegalHold> hold = findMember.findToKeep(userId).flatMap(_ -> holds.findById(userId));
        hold.ifPresent(found -> {
            holds.delete(found);
            events.publishEvent(new HoldChanged(userId, false, clock.instant()));
        });
        return hold.isPresent();
    }

    private LegalHold begin(UUID userId, String reason) {
        Instant now = clock.instant();
        events.publishEvent(new HoldChanged(userId, true, now));
        return holds.save(new LegalHold(userId, reason, Caller.current().userId(), now));
    }
}
