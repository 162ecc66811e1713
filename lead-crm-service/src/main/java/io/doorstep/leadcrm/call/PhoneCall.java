package io.doorstep.leadcrm.call;

import io.doorstep.kit.audit.Secret;
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

/// A call. What is reported of it comes in any order and more than once.
@Entity
class PhoneCall extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private @Nullable String providerSid;
    private @Nullable UUID numberId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private CallDirection direction;

    @Secret
    @Column(updatable = false)
    private String caller;

    @Secret
    @Column(updatable = false)
    private String callee;

    private @Nullable UUID leadId;
    private @Nullable UUID enquiryId;
    private @Nullable UUID agentId;

    @Column
    @Enumerated(EnumType.STRING)
    private CallStatus status;

    private boolean answered;
    private @Nullable Integer seconds;

    @Secret
    private @Nullable String recordingUrl;

    private @Nullable String trouble;

    @Column(updatable = false)
    private Instant startedAt;

    private @Nullable Instant dialledAt;
    private @Nullable Instant endedAt;
    private @Nullable Instant loggedAt;

    protected PhoneCall() {}

    /// One that the business makes, for an agent to somebody.
    PhoneCall(UUID id, BusinessNumber with, String callee, UUID leadId, UUID agentId, Instant now) {
        this.id = id;
        this.numberId = with.id();
        this.direction = CallDirection.OUTBOUND;
        this.caller = with.number();
        this.callee = callee;
        this.leadId = leadId;
        this.agentId = agentId;
        this.status = CallStatus.QUEUED;
        this.startedAt = now;
    }

    void isOf(UUID lead) {
        leadId = lead;
    }

    /// Nobody can be reached by what is known of the caller; the enquiry waits until somebody mends it.
    void waitsWith(UUID enquiry) {
        enquiryId = enquiry;
    }

    /// @param total in seconds, also of what only our own voice answered
    /// @return whether it is over by this
    boolean report(CallStatus next, @Nullable Integer total, Instant now) {
        if (total != null && !answered) {
            seconds = total;
        }
        if (!next.follows(status)) {
            return false;
        }
        status = next;
        endedAt = next.isOver() ? now : null;
        return next.isOver();
    }

    /// @param talked in seconds
    void putThrough(@Nullable UUID agent, @Nullable Integer talked) {
        answered = true;
        agentId = agent;
        seconds = talked == null ? seconds : talked;
    }

    void recordAt(String url) {
        recordingUrl = url;
    }

    /// @return whether this is the first time
    boolean dial(Instant now) {
        boolean first = dialledAt == null;
        dialledAt = first ? now : dialledAt;
        return first;
    }

    void known(String sid) {
        providerSid = sid;
    }

    /// @return whether it is over by this
    boolean fail(String reason, Instant now) {
        trouble = status == CallStatus.QUEUED ? reason : trouble;
        return status == CallStatus.QUEUED && report(CallStatus.FAILED, null, now);
    }

    /// @return whether it can be told of for the first time
    boolean log(Instant now) {
        boolean ready = leadId != null && endedAt != null && loggedAt == null;
        loggedAt = ready ? now : loggedAt;
        return ready;
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID numberId() {
        return numberId;
    }

    CallDirection direction() {
        return direction;
    }

    @Nullable
    UUID leadId() {
        return leadId;
    }

    @Nullable
    UUID agentId() {
        return agentId;
    }

    /// What the phone that rings shows: who calls, or which number was called by somebody who does not say.
    String shownNumber() {
        return CallReport.isNumber(caller) ? caller : callee;
    }

    CallView view() {
        return new CallView(
                id,
                direction,
                caller,
                callee,
                numberId,
                leadId,
                enquiryId,
                agentId,
                CallOutcome.of(status, answered, recordingUrl != null),
                status,
                seconds,
                recordingUrl,
                trouble,
                startedAt,
                endedAt);
    }
}
