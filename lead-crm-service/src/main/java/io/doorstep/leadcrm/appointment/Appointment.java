package io.doorstep.leadcrm.appointment;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class Appointment extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private UUID leadId;

    @Column(updatable = false)
    private UUID agentId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private AppointmentType type;

    @Column(updatable = false)
    private Instant startsAt;

    @Column(updatable = false)
    private Instant endsAt;

    @Column(updatable = false)
    private @Nullable String place;

    @Column(updatable = false)
    private @Nullable UUID propertyId;

    @Enumerated(EnumType.STRING)
    private @Nullable AppointmentOutcome outcome;

    private @Nullable Integer interest;

    @Enumerated(EnumType.STRING)
    private @Nullable PriceOpinion priceOpinion;

    private @Nullable String liked;
    private @Nullable String disliked;
    private @Nullable Instant feedbackAt;

    @Column(updatable = false)
    private Instant bookedAt;

    private @Nullable Instant settledAt;

    protected Appointment() {}

    Appointment(UUID id, UUID leadId, UUID agentId, AppointmentDraft draft, Instant now) {
        this.id = id;
        this.leadId = leadId;
        this.agentId = agentId;
        this.type = draft.type();
        this.startsAt = draft.startsAt();
        this.endsAt = draft.endsAt();
        this.place = draft.place();
        this.propertyId = draft.propertyId();
        this.bookedAt = now;
    }

    void end(AppointmentOutcome how, Instant now) {
        outcome = how;
        settledAt = now;
    }

    void note(ShowingFeedback feedback) {
        interest = feedback.interest();
        priceOpinion = feedback.price();
        liked = feedback.liked();
        disliked = feedback.disliked();
        feedbackAt = feedback.at();
    }

    /// Of who came and who did not, what was said by mistake is put right; the rest stays.
    boolean canEnd(AppointmentOutcome how) {
        return outcome == null || outcome.needsItsTime() && how.needsItsTime();
    }

    boolean hasBegun(Instant now) {
        return !now.isBefore(startsAt);
    }

    AppointmentDraft at(Instant start, Instant end) {
        return new AppointmentDraft(type, start, end, agentId, place, propertyId);
    }

    UUID id() {
        return id;
    }

    int version() {
        return Objects.requireNonNull(version, "stored");
    }

    UUID leadId() {
        return leadId;
    }

    @Nullable
    AppointmentOutcome outcome() {
        return outcome;
    }
}
