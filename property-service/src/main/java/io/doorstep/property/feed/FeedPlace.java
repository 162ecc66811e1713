package io.doorstep.property.feed;

import io.doorstep.kit.audit.Unaudited;
import io.doorstep.kit.tenancy.TenantOwned;
import io.doorstep.property.feed.Question.Changes;
import io.doorstep.property.feed.Question.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How far a feed has been read, and when it is read on.
///
/// It moves with every page; the audit log hears of the listings' import by their own events.
@Entity
@Unaudited
class FeedPlace extends TenantOwned {

    private static final Duration BETWEEN_SWEEPS = Duration.ofDays(1);

    @Id
    private UUID feedId;

    @Version
    private @Nullable Integer version;

    /// As the feed writes it, since a time of ours could be less exact.
    private @Nullable String modified;

    private @Nullable String recordKey;
    private int pageSize;
    private int failures;
    private @Nullable UUID runId;

    @Column
    private Instant dueAt;

    private @Nullable UUID sweepId;
    private @Nullable Instant sweepBegun;
    private @Nullable String sweepKey;
    private long swept;
    private @Nullable Instant sweptAt;

    protected FeedPlace() {}

    FeedPlace(UUID feedId, int pageSize, Instant now) {
        this.feedId = feedId;
        this.pageSize = pageSize;
        this.dueAt = now;
        this.sweptAt = now;
    }

    Instant dueAt() {
        return dueAt;
    }

    @Nullable
    UUID runId() {
        return runId;
    }

    void beginRun(UUID run) {
        runId = run;
    }

    void read(int size) {
        pageSize = size;
    }

    void beginAnew() {
        modified = null;
        recordKey = null;
    }

    void comeBack(Instant at) {
        dueAt = at;
    }

    Question question() {
        return sweepId == null ? new Changes(modified, recordKey, pageSize) : new Keys(sweepKey, pageSize);
    }

    boolean isAt(Question question) {
        return question.equals(question());
    }

    void moveTo(RecordPlace last) {
        modified = last.modified();
        recordKey = last.key();
        failures = 0;
    }

    boolean isSweepDue(Instant now) {
        return sweptAt == null || !sweptAt.plus(BETWEEN_SWEEPS).isAfter(now);
    }

    void beginSweep(UUID sweep, Instant now) {
        sweepId = sweep;
        sweepBegun = now;
        sweepKey = null;
        swept = 0;
    }

    void sweepTo(String key, int seen) {
        sweepKey = key;
        swept += seen;
        failures = 0;
    }

    UUID sweep() {
        return Objects.requireNonNull(sweepId, "sweeping");
    }

    Instant sweepBegun() {
        return Objects.requireNonNull(sweepBegun, "sweeping");
    }

    long swept() {
        return swept;
    }

    void endRun(Instant next, Instant now) {
        if (sweepId != null) {
            sweptAt = now;
        }
        runId = null;
        sweepId = null;
        failures = 0;
        dueAt = next;
    }

    /// @return how often in a row
    int fail() {
        return ++failures;
    }

    /// Less at once, since that was too much.
    ///
    /// @return false when one record alone is too much
    boolean askForLess() {
        boolean possible = pageSize > 1;
        pageSize = Math.max(1, pageSize / 2);
        return possible;
    }
}
