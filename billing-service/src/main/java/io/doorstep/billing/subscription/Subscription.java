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

    /// Since when money is owed beyond its due date; kept until it is paid, whatever becomes of the subscription.
    private @Nullable Instant pastDueSince;

    private @Nullable String stripeCustomerId;

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
            if (pastDueSince != null) {
                return new Refused("payment_due", "Pay what is open first; the subscription then goes on by itself.");
            }
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
            moveTo(SubscriptionStatus.CANCELLED);
            termEnd = today.isBefore(termEnd) ? today : termEnd;
        }
        return true;
    }

    /// @return whether a paid term began
    boolean endTerm() {
        if (cancelAtTermEnd) {
            moveTo(SubscriptionStatus.CANCELLED);
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
        moveTo(SubscriptionStatus.ACTIVE);
        plan = to;
        cycle = newCycle;
        anchor = on;
        termStart = on;
        termEnd = newCycle.termEnd(on, on);
        cancelAtTermEnd = false;
        reason = null;
    }

    /// Money is owed beyond its due date.
    ///
    /// @return whether that is news
    boolean fallBehind(Instant now) {
        if (pastDueSince != null) {
            return false;
        }
        pastDueSince = now;
        if (status.canMoveTo(SubscriptionStatus.PAST_DUE)) {
            moveTo(SubscriptionStatus.PAST_DUE);
        }
        return true;
    }

    /// @return whether the time of grace is over and the business is suspended from now on
    boolean suspend(Instant now) {
        Instant end = suspendsAt();
        boolean over = end != null && !now.isBefore(end);
        if (over) {
            moveTo(SubscriptionStatus.SUSPENDED);
        }
        return over;
    }

    /// Nothing is owed any more; a suspended business goes on in its term, or in a new one when that is over.
    Recovery recover(LocalDate today) {
        if (pastDueSince == null) {
            return Recovery.NOTHING_WAS_OWED;
        }
        pastDueSince = null;
        if (status == SubscriptionStatus.SUSPENDED && !today.isBefore(termEnd)) {
            startFirstTerm(plan, cycle, today);
            return Recovery.IN_A_NEW_TERM;
        }
        if (status == SubscriptionStatus.SUSPENDED || status == SubscriptionStatus.PAST_DUE) {
            moveTo(SubscriptionStatus.ACTIVE);
        }
        return Recovery.IN_THE_SAME_TERM;
    }

    /// Whether a payment of its fee begins a term.
    boolean startsWithPayment() {
        return switch (status) {
            case TRIALING, CANCELLED -> pastDueSince == null;
            case ACTIVE, PAST_DUE, SUSPENDED -> false;
        };
    }

    private void moveTo(SubscriptionStatus next) {
        if (!status.canMoveTo(next)) {
            throw new IllegalStateException("A subscription that is " + status + " cannot become " + next);
        }
        status = next;
    }

    /// When the time of grace is over; absent while nothing is owed.
    private @Nullable Instant suspendsAt() {
        return status == SubscriptionStatus.PAST_DUE && pastDueSince != null ? pastDueSince.plus(plan.grace()) : null;
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

    /// @return whether Stripe did not know the business before
    boolean becomeCustomer(String customerId) {
        boolean news = stripeCustomerId == null;
        stripeCustomerId = news ? customerId : stripeCustomerId;
        return news;
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
                paymentMethod,
                suspendsAt(),
                stripeCustomerId);
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
