package io.doorstep.kit.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the relay reads the outbox.
///
/// @param username the database role that alone may read the outbox
/// @param batch events sent before they are deleted together
/// @param poll the longest rest when nobody wakes the relay
/// @param sendTimeout how long a batch may wait for the broker before it is sent again
/// @param maxAttempts tries after which an event that the broker refuses is parked
@ConfigurationProperties("doorstep.outbox")
record OutboxSettings(
        String username,
        String password,
        @DefaultValue("500") int batch,
        @DefaultValue("500ms") Duration poll,
        @DefaultValue("20s") Duration sendTimeout,
        @DefaultValue("5") int maxAttempts) {}
