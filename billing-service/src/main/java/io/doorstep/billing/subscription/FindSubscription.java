package io.doorstep.billing.subscription;

import io.doorstep.kit.web.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Looks up the subscription of a business and what its days were on.
@Component
public class FindSubscription {

    private final Subscriptions subscriptions;
    private final PlanPhases phases;

    FindSubscription(Subscriptions subscriptions, PlanPhases phases) {
        this.subscriptions = subscriptions;
        this.phases = phases;
    }

    public Optional<CurrentSubscription> find() {
        return subscriptions.findTheOne().map(Subscription::asItStands);
    }

    /// The subscription, or a problem with status 404: a trial starts only a moment after its business registers.
    public CurrentSubscription get() {
        return find().orElseThrow(() -> Problems.of(
                HttpStatus.NOT_FOUND,
                "subscription_not_found",
                "The business has no subscription yet; its trial starts a moment after it registers."));
    }

    /// The phases whose terms overlap the days from the first to the last, the last not included, in order.
    public List<PlanPhase> listPhases(LocalDate from, LocalDate until) {
        return phases.list(from, until);
    }
}
