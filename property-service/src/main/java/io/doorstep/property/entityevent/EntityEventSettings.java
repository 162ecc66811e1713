package io.doorstep.property.entityevent;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param keptDays how long an event stays in the log; who was away for longer begins anew
@ConfigurationProperties("doorstep.entity-events")
record EntityEventSettings(@DefaultValue("90") int keptDays) {}
