package io.doorstep.leadcrm.measurement;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where Google Analytics is, and how long we wait for what belongs to an event.
///
/// @param api its servers in the European Union are at `https://region1.google-analytics.com`
/// @param waitForWorth how long after a sale somebody may say what it was worth
@ConfigurationProperties("doorstep.measurement")
record MeasurementSettings(
        @DefaultValue("https://www.google-analytics.com") URI api,

        @DefaultValue("24h") Duration waitForWorth) {}
