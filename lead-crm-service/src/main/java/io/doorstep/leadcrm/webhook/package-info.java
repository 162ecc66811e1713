/// Webhooks: partners' systems are told what happened, signed, once and for certain.
///
/// In: what this service tells; `listing.*`, `conversation.started`, `handoff.requested`. Out:
/// `webhook-endpoint.created`, `webhook-endpoint.failing`, `webhook-endpoint.disabled`.
/// Tables: `webhook_endpoint`, `webhook_endpoint_health`, `partner_event`, `webhook_delivery`, `webhook_attempt`,
/// `withheld_person`; it also reads `lead`.
///
/// An event, its deliveries and their jobs are stored in the transaction of the change that it tells of, so partners
/// hear of it if and only if it happened, also while the broker is away. A try holds neither connection nor lock
/// while it waits for the partner.
@ApplicationModule(
        displayName = "Webhooks",
        allowedDependencies = {})
@NullMarked
package io.doorstep.leadcrm.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
