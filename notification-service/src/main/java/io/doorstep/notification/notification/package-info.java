/// Notifications: what each user was told, in the order it happened, read or not.
/// In: `lead.captured`, `lead.assigned`, `handoff.requested`, `webhook-endpoint.failing`,
/// `webhook-endpoint.disabled`, `subscription.trial-ending`, `invoice.issued`, `onboarding.completed`,
/// `lead-export.ready`, `lead.attention-asked`, `lead.note-mentioned`, `follow-up.due`, `numbers-report.ready`,
/// `saved-search.matched`.
/// Out: nothing. Tables: `notification`, `notification_counter`, `lead_watch`.
@ApplicationModule(
        displayName = "Notifications",
        allowedDependencies = {"recipient", "preference", "template", "delivery"})
@NullMarked
package io.doorstep.notification.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
