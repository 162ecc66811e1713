package io.doorstep.kit.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How partners are called.
///
/// @param allowLoopback lets loopback addresses through; only for the local profile
/// @param maxConnections open at once to all partners together
/// @param maxPerHost open at once to one host, which may serve many partners
@ConfigurationProperties("doorstep.partner-http")
record PartnerHttpSettings(
        @DefaultValue("false") boolean allowLoopback,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("15s") Duration answerTimeout,
        @DefaultValue("400") int maxConnections,
        @DefaultValue("200") int maxPerHost) {}
