package io.doorstep.identity.organization.messaging;

import io.doorstep.identity.organization.FollowSubscription;
import io.doorstep.kit.inbox.OnEvent;
import java.time.Instant;
import org.springframework.stereotype.Component;

@Component
class SubscriptionListener {

    private final FollowSubscription followSubscription;

    SubscriptionListener(FollowSubscription followSubscription) {
        this.followSubscription = followSubscription;
    }

    @OnEvent(topic = "subscriptions", type = "subscription.changed")
    void on(SubscriptionChanged event) {
        followSubscription.follow(event.plan(), event.status(), event.changedAt());
    }

    record SubscriptionChanged(String plan, String status, Instant changedAt) {}
}
