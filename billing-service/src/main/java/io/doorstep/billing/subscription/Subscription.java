package io.doorstep.billing.subscription;

import io.doorstep.billing.plan.BillingCycle;
import io.doorstep.billing.plan.Plan;
import io.doorstep.billing.plan.Trial;
import io.doorstep.billing.subscription.ChangeOutcome.Changed;
import io.doorstep.billing.subscription.ChangeOutcome.Planned;
import io.doorstep.billing.subscription.ChangeOutcome.Refused;
import io.doorstep.billing.subscription.CurrentSubscription.PlannedChange;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class Subscription extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    @Enumerated(EnumType.STRING)
    private Plan plan;

    @Column
    @Enumerated(EnumType.STRING)
    private BillingCycle cycle;

    @Column
    @Enumerated(EnumType.STRING)
    private SubscriptionStatus status;

    @Column
    private LocalDate anchor;

    @Column
    private LocalDate termStart;

    @Column
    private LocalDate termEnd;

    private @Nullable Instant trialEndsAt;
    private boolean trialWarned;

    @Enumerated(EnumType.STRING)
    private @Nullable Plan nextPlan;

    @Enumerated(EnumType.STRING)
    private @Nullable BillingCycle nextCycle;

    private boolean cancelAtTermEnd;

    /// Why the business goes down or leaves, for the churn report.
    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private @Nullable PaymentMethod paymentMethod;

    protected Subscription() {}

    /// A new trial.
    Subscription(UUID id, Instant registeredAt) {
        this.id = id;
        this.plan = Trial.PLAN;
        this.cycle = BillingCycle.MONTHLY;
        this.status = SubscriptionStatus.TRIALING;
        this.trialEndsAt = registeredAt.plus(Trial.LENGTH);
        this.anchor = dayOf(registeredAt);
        this.termStart = anchor;
        this.termEnd = dayOf(trialEndsAt);
    }

    ChangeOutcome change(Plan to, BillingCycle newCycle, LocalDate today) {
        if (!status.hasPaidTerm()) {
            startFirstTerm(to, newCycle, today);
            return new Changed(true);
        }
        if (to == plan && newCycle == cycle) {
            return keepAsItIs();
        }
        if (to.isAbove(plan)) {
            plan = to;
            planNext(to, newCycle);
            return new Changed(false);
        }
        planNext(to, newCycle);
        return new Planned(termEnd);
    }

    private ChangeOutcome keepAsItIs() {
        if (nextPlan == null && !cancelAtTermEnd) {
            return new Refused("already_subscribed", "The business is on this plan and cycle already.");
        }
        planNext(plan, cycle);
        return new Changed(false);
    }

    private void planNext(Plan to, BillingCycle newCycle) {
        boolean differs = to != plan || newCycle != cycle;
        nextPlan = differs ? to : null;
        nextCycle = differs ? newCycle : null;
        cancelAtTermEnd = false;
        reason = null;
    }

    /// A trial or a suspended subscription ends at once, a paid term runs out first.
    ///
    /// @return whether there was something to cancel
    boolean cancel(String why, LocalDate today) {
        if (status == SubscriptionStatus.CANCELLED || cancelAtTermEnd) {
            return false;
        }
        reason = why;
        nextPlan = null;
        nextCycle = null;
        if (status.hasPaidTerm()) {
            cancelAtTermEnd = true;
        } else {
            status = SubscriptionStatus.CANCELLED;
            termEnd = today.isBefore(termEnd) ? today : termEnd;
        }
        return true;
    }

    /// @return whether a paid term began
    boolean endTerm() {
        if (cancelAtTermEnd) {
            status = SubscriptionStatus.CANCELLED;
            cancelAtTermEnd = false;
            return false;
        }
        if (status == SubscriptionStatus.TRIALING) {
            startFirstTerm(plan.afterTrial(), cycle, termEnd);
            return true;
        }
        BillingCycle following = nextCycle == null ? cycle : nextCycle;
        plan = nextPlan == null ? plan : nextPlan;
        anchor = following == cycle ? anchor : termEnd;
        cycle = following;
        termStart = termEnd;
        termEnd = cycle.termEnd(anchor, termStart);
        nextPlan = null;
        nextCycle = null;
        return true;
    }

    private void startFirstTerm(Plan to, BillingCycle newCycle, LocalDate on) {
        status = SubscriptionStatus.ACTIVE;
        plan = to;
        cycle = newCycle;
        anchor = on;
        termStart = on;
        termEnd = newCycle.termEnd(on, on);
        cancelAtTermEnd = false;
        reason = null;
    }

    /// @return whether nobody was warned before
    boolean warnOfTrialEnd() {
        boolean first = status == SubscriptionStatus.TRIALING && !trialWarned;
        trialWarned = trialWarned || first;
        return first;
    }

    void payBy(PaymentMethod method) {
        paymentMethod = method;
    }

    void becauseOf(@Nullable String why) {
        reason = why;
    }

    /// When the running term is over: a trial to the second, a paid term at midnight UTC.
    Instant endsAt() {
        return status == SubscriptionStatus.TRIALING
                ? Objects.requireNonNull(trialEndsAt)
                : termEnd.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    boolean isOver(Instant now) {
        return status.endsByItself() && !now.isBefore(endsAt());
    }

    PlanPhase phaseFrom(LocalDate day) {
        return new PlanPhase(day, plan, cycle, status == SubscriptionStatus.TRIALING, termStart, termEnd);
    }

    CurrentSubscription asItStands() {
        return new CurrentSubscription(
                new SubscriptionId(id),
                version == null ? 0 : version,
                plan,
                cycle,
                status,
                anchor,
                termStart,
                termEnd,
                endsAt(),
                trialEndsAt,
                nextPlan == null || nextCycle == null ? null : new PlannedChange(nextPlan, nextCycle),
                cancelAtTermEnd || status == SubscriptionStatus.CANCELLED ? reason : null,
                paymentMethod);
    }

    SubscriptionId id() {
        return new SubscriptionId(id);
    }

    SubscriptionStatus status() {
        return status;
    }

    LocalDate termStart() {
        return termStart;
    }

    static LocalDate dayOf(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
