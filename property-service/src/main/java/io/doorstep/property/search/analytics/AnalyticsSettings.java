package io.doorstep.property.search.analytics;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param keptDays how long it is known what was searched for
@ConfigurationProperties("doorstep.search.analytics")
record AnalyticsSettings(@DefaultValue("400") int keptDays) {}
