package io.doorstep.property.feed;

import io.doorstep.kit.audit.Unaudited;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One stretch of replication and what came of it.
///
/// It changes with every page; it is itself the record of what happened.
@Entity
@Unaudited
class FeedRun extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private UUID feedId;

    @Column
    @Enumerated(EnumType.STRING)
    private FeedRunState state;

    private long pages;
    private long created;
    private long updated;
    private long unchanged;
    private long rejected;
    private long withdrawn;
    private long failures;
    private @Nullable String failure;

    @Column(updatable = false)
    private Instant startedAt;

    private @Nullable Instant finishedAt;

    protected FeedRun() {}

    FeedRun(UUID id, UUID feedId, Instant now) {
        this.id = id;
        this.feedId = feedId;
        this.state = FeedRunState.RUNNING;
        this.startedAt = now;
    }

    void add(FeedCounts page) {
        pages++;
        created += page.created();
        updated += page.updated();
        unchanged += page.unchanged();
        rejected += page.rejected();
        withdrawn += page.withdrawn();
        failure = null;
    }

    /// It is tried again.
    void stumble(String why) {
        failures++;
        failure = why;
    }

    void end(FeedRunState with, @Nullable String why, Instant now) {
        state = with;
        failure = why;
        finishedAt = now;
    }

    UUID id() {
        return id;
    }

    FeedRunView view() {
        return new FeedRunView(
                id,
                state,
                pages,
                created,
                updated,
                unchanged,
                rejected,
                withdrawn,
                failures,
                failure,
                startedAt,
                finishedAt);
    }
}
