package io.doorstep.campaign.contact;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

record ConsentV1(UUID personId, String purpose, String channel, Instant occurredAt) {

    private static final Set<String> CHANNELS = Set.of("email", "all");

    boolean concernsEmail() {
        return CHANNELS.contains(channel);
    }
}
