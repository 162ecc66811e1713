package io.doorstep.notification.notification.messaging;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

record TrialEndingV1(UUID subscriptionId, String plan, Instant trialEndsAt) {

    Map<String, String> facts() {
        return Map.of(
                "plan",
                plan,
                "trialEndsOn",
                trialEndsAt.atZone(ZoneOffset.UTC).toLocalDate().toString());
    }
}
