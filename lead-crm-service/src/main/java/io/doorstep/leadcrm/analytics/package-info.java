/// Analytics: the numbers of a business, made of the events of all services.
///
/// In: `lead.*`, `listing.*`, `conversation.started`, `message.*`, `sequence.entered`, `payment.*`,
/// `commission.*`, `subscription.changed`, `api.called`, `organization.updated` (its zone). Out: `analytics.viewed`,
/// `lead.valued`. Tables:
/// `analytics_fact` (the log), `analytics_progress`, `analytics_lead` and `metric_day` (made of the log),
/// `analytics_view`, `analytics_cost_sheet` (what people enter).
@ApplicationModule(
        displayName = "Analytics",
        allowedDependencies = {"lead", "pipeline", "zone"})
@NullMarked
package io.doorstep.leadcrm.analytics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
