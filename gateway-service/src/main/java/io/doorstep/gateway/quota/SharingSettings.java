package io.doorstep.gateway.quota;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// With whom this gateway shares its counters.
///
/// @param redis such as `redis://localhost:6379`; absent when this is the only gateway
/// @param instances how many gateways there are
/// @param patience with Redis, before a gateway goes on by itself
@ConfigurationProperties("doorstep.gateway")
record SharingSettings(
        @Nullable String redis,
        @DefaultValue("2") int instances,
        @DefaultValue("250ms") Duration patience) {}
