package io.doorstep.notification.notification.messaging;

import java.util.List;
import java.util.Map;
import java.util.UUID;

record OnboardingCompletedV1(UUID organizationId, List<String> badges, List<String> skipped) {

    /// Nothing is said of steps that were left out when there are none.
    Map<String, String> facts() {
        return Map.of(
                "badges",
                Integer.toString(badges.size()),
                "skipped",
                skipped.isEmpty() ? "" : Integer.toString(skipped.size()));
    }
}
