package io.doorstep.leadcrm.enrichment;

import io.doorstep.kit.audit.Secret;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the provider was asked about a person and said. It stays with the person as who it was asked, also when the
/// person becomes another: whoever reads looks under all ids.
@Entity
class PersonEnrichment extends TenantOwned {

    private static final Duration LATER = Duration.ofMinutes(10);

    /// A question whose answer got lost may have been paid for, so it is not repeated for ever.
    private static final int MOST_LOST_ANSWERS = 3;

    @Id
    private UUID personId;

    @Version
    private @Nullable Integer version;

    @Column
    @Enumerated(EnumType.STRING)
    private EnrichmentStatus status;

    @Column
    private Instant askedAt;

    @Column
    private Instant dueAt;

    private int tries;

    private @Nullable String trouble;

    private @Nullable Instant answeredAt;

    private @Nullable Integer likelihood;

    @Secret
    @Column
    @Convert(converter = BroughtFactsJson.class)
    private List<BroughtFact> facts;

    protected PersonEnrichment() {}

    PersonEnrichment(UUID personId, Instant now) {
        this.personId = personId;
        ask(now);
    }

    final void ask(Instant now) {
        status = EnrichmentStatus.WAITING;
        askedAt = now;
        dueAt = now;
        tries = 0;
        trouble = null;
        answeredAt = null;
        likelihood = null;
        facts = List.of();
    }

    void find(int sureness, List<BroughtFact> brought, Instant now) {
        end(EnrichmentStatus.FOUND, now);
        likelihood = sureness;
        facts = brought;
    }

    void end(EnrichmentStatus why, Instant now) {
        status = why;
        trouble = null;
        answeredAt = now;
        likelihood = null;
        facts = List.of();
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

    UUID personId() {
        return personId;
    }

    EnrichmentStatus status() {
        return status;
    }

    Instant askedAt() {
        return askedAt;
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
                status, reason == null ? status.reason() : reason, askedAt, answeredAt, likelihood, facts);
    }
}
