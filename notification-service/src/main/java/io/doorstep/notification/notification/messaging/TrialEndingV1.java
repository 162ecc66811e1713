package io.doorstep.notification.notification.messaging;

import io.doorstep.notification.recipient.Letterhead;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

record TrialEndingV1(UUID subscriptionId, String plan, Instant trialEndsAt) {

    Map<String, String> facts(Letterhead letterhead) {
        return Map.of("plan", plan, "trialEndsOn", letterhead.spellDayOf(trialEndsAt));
    }
}
