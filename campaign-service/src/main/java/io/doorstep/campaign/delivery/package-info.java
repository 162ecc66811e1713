/// Delivery: each message to one contact, from the queue to the mail server, and the log of what became of it.
/// At most once: a try is written down before the talk with the server, and one whose end a crash hid is flagged
/// `UNCERTAIN`, never repeated.
/// In: `organization.registered`, `organization.updated`. Out: `message.queued`, `message.delivered`,
/// `message.bounced`, `message.failed`.
/// Tables: `message`, `sender`.
@ApplicationModule(
        displayName = "Delivery",
        allowedDependencies = {"contact", "suppression", "template", "tracking"})
@NullMarked
package io.doorstep.campaign.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
