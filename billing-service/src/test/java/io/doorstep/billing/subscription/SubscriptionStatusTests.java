package io.doorstep.billing.subscription;

import static io.doorstep.billing.subscription.SubscriptionStatus.ACTIVE;
import static io.doorstep.billing.subscription.SubscriptionStatus.CANCELLED;
import static io.doorstep.billing.subscription.SubscriptionStatus.PAST_DUE;
import static io.doorstep.billing.subscription.SubscriptionStatus.SUSPENDED;
import static io.doorstep.billing.subscription.SubscriptionStatus.TRIALING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubscriptionStatusTests {

    private static final Map<SubscriptionStatus, Set<SubscriptionStatus>> LEGAL = Map.of(
            TRIALING, Set.of(ACTIVE, CANCELLED),
            ACTIVE, Set.of(PAST_DUE, CANCELLED),
            PAST_DUE, Set.of(ACTIVE, SUSPENDED, CANCELLED),
            SUSPENDED, Set.of(ACTIVE, CANCELLED),
            CANCELLED, Set.of(ACTIVE));

    /// IDN-09
    @ParameterizedTest
    @EnumSource
    void isSuspendedOnlyAfterItWasPastDueAndActiveAgainFromEverywhere(SubscriptionStatus from) {
        for (SubscriptionStatus to : SubscriptionStatus.values()) {
            assertThat(from.canMoveTo(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(LEGAL.get(from).contains(to));
        }
    }
}
