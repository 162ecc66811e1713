/// Alerts: what a contact is told of listings that answer the contact's saved searches, through the gate like all else.
/// At most once: a try is written down before the talk with the mail server, and one whose end a crash hid is not
/// repeated. What the contact asked for is service, what somebody of the business saved for the contact is marketing.
/// In: `saved-search.matched`. Out: nothing. Table: `alert_mail`.
@ApplicationModule(
        displayName = "Alerts",
        allowedDependencies = {"delivery", "suppression"})
@NullMarked
package io.doorstep.campaign.alert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
