package io.doorstep.kit.inbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How events are taken.
///
/// @param concurrency readers per topic; the partitions of a topic are shared among them
/// @param partitions of a topic that this service is the first to ask for
/// @param retryAfter the first pause before an event is tried again; it doubles
/// @param tries after which an event goes to the dead letters
/// @param remember how long a processed event is known
/// @param group under which the instances of this service share the work
@ConfigurationProperties("doorstep.inbox")
record InboxSettings(
        @DefaultValue("1") int concurrency,
        @DefaultValue("12") int partitions,
        @DefaultValue("300ms") Duration retryAfter,
        @DefaultValue("3") int tries,
        @DefaultValue("14d") Duration remember,
        String group) {}
