package io.doorstep.notification.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How leads are announced.
///
/// @param unassignedAfter how long a new lead may be without an agent before everybody is told
@ConfigurationProperties("doorstep.lead")
record LeadSettings(@DefaultValue("3s") Duration unassignedAfter) {}
