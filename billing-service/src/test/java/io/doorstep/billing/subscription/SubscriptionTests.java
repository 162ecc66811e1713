package io.doorstep.billing.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.billing.plan.BillingCycle;
import io.doorstep.billing.plan.Plan;
import io.doorstep.billing.subscription.ChangeOutcome.Changed;
import io.doorstep.billing.subscription.ChangeOutcome.Planned;
import io.doorstep.billing.subscription.ChangeOutcome.Refused;
import io.doorstep.billing.subscription.CurrentSubscription.PlannedChange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SubscriptionTests {

    private static final Instant REGISTERED = Instant.parse("2026-03-10T10:23:45Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private final Subscription subscription = new Subscription(UUID.randomUUID(), REGISTERED);

    @Nested
    class InTheTrial {

        /// BILL-18
        @Test
        void aNewBusinessHasProfessionalForFourteenDaysToTheSecond() {
            CurrentSubscription trial = subscription.asItStands();
            assertThat(trial.plan()).isEqualTo(Plan.PROFESSIONAL);
            assertThat(trial.status()).isEqualTo(SubscriptionStatus.TRIALING);
            assertThat(trial.trialEndsAt()).isEqualTo(REGISTERED.plus(Duration.ofDays(14)));
            assertThat(subscription.isOver(REGISTERED.plus(Duration.ofDays(14)).minusSeconds(1)))
                    .isFalse();
            assertThat(subscription.isOver(REGISTERED.plus(Duration.ofDays(14))))
                    .isTrue();
        }

        /// BILL-18
        @Test
        void aBusinessThatChoseNothingGoesOnAsStarter() {
            subscription.endTerm();
            CurrentSubscription now = subscription.asItStands();
            assertThat(now.plan()).isEqualTo(Plan.STARTER);
            assertThat(now.status()).isEqualTo(SubscriptionStatus.ACTIVE);
            assertThat(now.termStart()).isEqualTo(LocalDate.of(2026, 3, 24));
            assertThat(now.termEnd()).isEqualTo(LocalDate.of(2026, 4, 24));
        }

        @Test
        void anyChoiceOfPlanStartsAPaidTermAtOnce() {
            assertThat(subscription.change(Plan.STARTER, BillingCycle.YEARLY, TODAY))
                    .isEqualTo(new Changed(true));
            assertThat(subscription.asItStands().termEnd()).isEqualTo(LocalDate.of(2027, 3, 10));
            assertThat(subscription.phaseFrom(TODAY).trial()).isFalse();
        }

        @Test
        void theEndIsAnnouncedOnlyOnce() {
            assertThat(subscription.warnOfTrialEnd()).isTrue();
            assertThat(subscription.warnOfTrialEnd()).isFalse();
        }

        /// BILL-12
        @Test
        void aCancelledTrialEndsAtOnce() {
            assertThat(subscription.cancel("too early for us", TODAY)).isTrue();
            assertThat(subscription.status()).isEqualTo(SubscriptionStatus.CANCELLED);
            assertThat(subscription.asItStands().cancellation()).isEqualTo("too early for us");
        }
    }

    @Nested
    class InAPaidTerm {

        InAPaidTerm() {
            subscription.change(Plan.PROFESSIONAL, BillingCycle.MONTHLY, TODAY);
        }

        /// BILL-02
        @Test
        void anUpgradeHoldsAtOnceAndKeepsTheTerm() {
            assertThat(subscription.change(Plan.ENTERPRISE, BillingCycle.MONTHLY, TODAY.plusDays(5)))
                    .isEqualTo(new Changed(false));
            CurrentSubscription now = subscription.asItStands();
            assertThat(now.plan()).isEqualTo(Plan.ENTERPRISE);
            assertThat(now.termEnd()).isEqualTo(LocalDate.of(2026, 4, 10));
        }

        /// BILL-02
        @Test
        void aDowngradeWaitsForTheEndOfTheTerm() {
            assertThat(subscription.change(Plan.STARTER, BillingCycle.MONTHLY, TODAY))
                    .isEqualTo(new Planned(LocalDate.of(2026, 4, 10)));
            assertThat(subscription.asItStands().plan()).isEqualTo(Plan.PROFESSIONAL);

            subscription.endTerm();

            assertThat(subscription.asItStands().plan()).isEqualTo(Plan.STARTER);
            assertThat(subscription.asItStands().next()).isNull();
        }

        /// BILL-04
        @Test
        void anotherCycleBeginsWithTheNextTerm() {
            subscription.change(Plan.PROFESSIONAL, BillingCycle.YEARLY, TODAY);
            assertThat(subscription.asItStands().next())
                    .isEqualTo(new PlannedChange(Plan.PROFESSIONAL, BillingCycle.YEARLY));

            subscription.endTerm();

            assertThat(subscription.asItStands().termEnd()).isEqualTo(LocalDate.of(2027, 4, 10));
        }

        @Test
        void theSamePlanAgainIsRefused() {
            assertThat(subscription.change(Plan.PROFESSIONAL, BillingCycle.MONTHLY, TODAY))
                    .isInstanceOf(Refused.class);
        }

        @Test
        void choosingTheRunningPlanAgainTakesBackACancellation() {
            subscription.cancel("too dear", TODAY);
            assertThat(subscription.change(Plan.PROFESSIONAL, BillingCycle.MONTHLY, TODAY))
                    .isEqualTo(new Changed(false));

            subscription.endTerm();

            assertThat(subscription.status()).isEqualTo(SubscriptionStatus.ACTIVE);
        }

        /// BILL-12
        @Test
        void aCancelledTermRunsOutFirst() {
            assertThat(subscription.cancel("too dear", TODAY)).isTrue();
            assertThat(subscription.cancel("again", TODAY)).isFalse();
            assertThat(subscription.status()).isEqualTo(SubscriptionStatus.ACTIVE);

            assertThat(subscription.endTerm()).isFalse();

            assertThat(subscription.status()).isEqualTo(SubscriptionStatus.CANCELLED);
            assertThat(subscription.asItStands().cancellation()).isEqualTo("too dear");
        }

        /// BILL-04
        @Test
        void aTermThatIsOverIsFollowedByTheNext() {
            subscription.endTerm();
            assertThat(subscription.asItStands().termStart()).isEqualTo(LocalDate.of(2026, 4, 10));
            assertThat(subscription.asItStands().termEnd()).isEqualTo(LocalDate.of(2026, 5, 10));
        }
    }
}
