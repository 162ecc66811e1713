package io.doorstep.leadcrm.lead;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who has a lead, or from where it can be claimed. To look at a lead is not to touch it.
///
/// @param acceptBy until when they must have accepted it; absent when nobody waits for that
/// @param round how many had it one after the other since it was last in a pond
/// @param touchedAt when anybody last did something with it
@Embeddable
record Holding(
        @Nullable UUID assigneeId,
        @Nullable Instant assignedAt,
        @Nullable Instant acceptBy,
        @Nullable Instant acceptedAt,
        int round,
        @Nullable UUID pondId,
        @Nullable Instant pooledAt,
        Instant touchedAt) {

    static final Holding NOBODYS = new Holding(null, null, null, null, 0, null, null, Instant.EPOCH);

    Holding givenTo(UUID agent, @Nullable Instant until, Instant now) {
        return new Holding(agent, now, until, null, round + 1, null, null, now);
    }

    /// Who takes a lead, or is given it by somebody, has accepted it.
    Holding takenBy(UUID agent, Instant now) {
        return new Holding(agent, now, null, now, 0, null, null, now);
    }

    Holding pooled(UUID pond, Instant now) {
        return new Holding(null, null, null, null, 0, pond, now, now);
    }

    Holding released() {
        return new Holding(null, null, null, null, round, null, null, touchedAt);
    }

    Holding touched(Instant now) {
        return new Holding(assigneeId, assignedAt, acceptBy, acceptedAt, round, pondId, pooledAt, now);
    }

    /// Whoever has it and does something with it has accepted it.
    Holding touchedBy(@Nullable UUID user, Instant now) {
        return user != null && isOf(user) && acceptedAt == null ? accepted(now) : touched(now);
    }

    Holding accepted(Instant now) {
        return new Holding(assigneeId, assignedAt, null, now, round, pondId, pooledAt, now);
    }

    boolean isOf(UUID user) {
        return user.equals(assigneeId);
    }

    boolean isNobodys() {
        return assigneeId == null && pondId == null;
    }

    boolean isPooledSince(Instant then) {
        return pooledAt != null && !pooledAt.isAfter(then);
    }

    boolean isOverdue(Instant now) {
        return acceptBy != null && !now.isBefore(acceptBy);
    }
}
