package io.doorstep.property.enrichment;

import io.doorstep.kit.audit.Unaudited;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a workflow or the provider was asked about a listing and said.
@Entity
@Table(name = "listing_enrichment")
@Unaudited
class ListingEnrichment extends TenantOwned {

    private static final Duration LATER = Duration.ofMinutes(10);

    /// A question whose answer got lost may have been paid for, so it is not repeated for ever.
    private static final int MOST_LOST_ANSWERS = 3;

    @Id
    private UUID listingId;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private EnrichmentStatus status;

    @Enumerated(EnumType.STRING)
    private WaitsFor waitsFor;

    /// Whether a member asked, and not the listing's being published alone.
    private boolean requested;

    private Instant askedAt;

    private Instant dueAt;

    private int tries;

    /// How often the workflow was asked in vain.
    private int rounds;

    /// Whose answer counts.
    private @Nullable UUID runId;

    private @Nullable String trouble;

    private @Nullable Instant answeredAt;

    private @Nullable String source;

    @Convert(converter = BroughtFactsJson.class)
    @Column
    private List<BroughtFact> facts;

    private @Nullable String ownerName;

    @SuppressWarnings("NullAway.Init")
    protected ListingEnrichment() {}

    /// A member wants it.
    void ask(WaitsFor whom, Instant now) {
        end(EnrichmentStatus.WAITING, now);
        waitsFor = whom;
        requested = true;
        askedAt = now;
        dueAt = now;
        tries = 0;
        rounds = 0;
        answeredAt = null;
    }

    /// The workflow is asked; facts that are there stay until it answers.
    void beginRun(UUID run, Instant now, Instant answerBy) {
        if (status != EnrichmentStatus.FOUND) {
            if (!isWaiting()) {
                ask(WaitsFor.ANSWER, now);
            }
            waitsFor = WaitsFor.ANSWER;
            dueAt = answerBy;
            trouble = null;
        }
        runId = run;
    }

    /// Whether this run's answer counts.
    boolean isAskedBy(UUID run) {
        return run.equals(runId);
    }

    /// The workflow did not answer.
    void waitForProvider(Instant now) {
        runId = null;
        waitsFor = WaitsFor.PROVIDER;
        dueAt = now;
    }

    /// The workflow did not answer and nobody else can be asked: it is asked again, later each time and not for ever.
    void waitForWorkflow(String reason, Instant now) {
        rounds++;
        WorkflowLadder.pauseAfter(rounds)
                .ifPresentOrElse(
                        pause -> {
                            runId = null;
                            waitsFor = WaitsFor.WORKFLOW;
                            dueAt = now.plus(pause);
                            trouble = reason;
                        },
                        () -> fail(reason, now));
    }

    void find(String from, List<BroughtFact> brought, @Nullable String owner, Instant now) {
        end(EnrichmentStatus.FOUND, now);
        source = from;
        facts = brought;
        ownerName = owner;
    }

    void end(EnrichmentStatus why, Instant now) {
        status = why;
        trouble = null;
        answeredAt = now;
        source = null;
        facts = List.of();
        ownerName = null;
        runId = null;
    }

    void fail(String reason, Instant now) {
        end(EnrichmentStatus.FAILED, now);
        trouble = reason;
    }

    /// Others come first meanwhile.
    ///
    /// @param free whether the question certainly cost nothing
    void tryLater(String reason, boolean free, Instant now) {
        tries += free ? 0 : 1;
        if (tries < MOST_LOST_ANSWERS) {
            dueAt = now.plus(LATER);
            trouble = reason;
        } else {
            fail(reason, now);
        }
    }

    boolean isWaiting() {
        return status == EnrichmentStatus.WAITING;
    }

    UUID listingId() {
        return listingId;
    }

    WaitsFor waitsFor() {
        return waitsFor;
    }

    boolean isRequested() {
        return requested;
    }

    EnrichmentStatus status() {
        return status;
    }

    Instant dueAt() {
        return dueAt;
    }

    @Nullable
    String trouble() {
        return trouble;
    }

    /// @param reason why there are no facts, where that can change by itself
    EnrichmentView view(@Nullable String reason) {
        return new EnrichmentView(
                status, reason == null ? status.reason() : reason, askedAt, answeredAt, source, facts, ownerName);
    }
}
