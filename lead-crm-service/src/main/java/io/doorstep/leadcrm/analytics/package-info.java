/// Analytics: the numbers of a business, made of the events of all services.
///
/// In: `lead.*`, `appointment.held`, `appointment.missed`, `listing.*`, `conversation.started`, `message.*`,
/// `sequence.entered`, `invoice.issued`, `payment.*`, `commission.*`, `subscription.changed`, `api.called`,
/// `ai.tokens-used`, `storage.changed`, `member.*`, `session.started`, `organization.updated` (its zone). Out:
/// `analytics.viewed`,
/// `lead.valued`. Tables, beside `lead` (whose it is):
/// `analytics_fact` (the log), `analytics_progress`, `analytics_lead` and `metric_day` (made of the log),
/// `analytics_view`, `analytics_cost_sheet` (what people enter).
@ApplicationModule(
        displayName = "Analytics",
        allowedDependencies = {"lead", "pipeline", "zone"})
@NullMarked
package io.doorstep.leadcrm.analytics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
