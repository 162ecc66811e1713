/// Suppression: the one gate that every outgoing message passes, and the list of those who get nothing more.
/// In: nothing. Out: `contact.unsubscribed`. Table: `suppression`.
@ApplicationModule(
        displayName = "Suppression",
        allowedDependencies = {"contact", "tracking"})
@NullMarked
package io.doorstep.campaign.suppression;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
