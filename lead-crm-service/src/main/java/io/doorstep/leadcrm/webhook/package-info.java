/// Webhooks: partners' systems are told what happened, signed, once and for certain.
///
/// In: every event that partners may subscribe to. Out: `webhook-endpoint.failing`, `webhook-endpoint.disabled`.
/// Tables: `webhook_endpoint`, `webhook_endpoint_health`, `partner_event`, `webhook_delivery`, `webhook_attempt`.
///
/// An event reaches this module out of the outbox, so it exists if and only if its change was committed. Its deliveries and
/// their jobs are stored in one transaction; a try holds neither connection nor lock while it waits for the partner.
@ApplicationModule(displayName = "Webhooks", allowedDependencies = {})
@NullMarked
package io.doorstep.leadcrm.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
