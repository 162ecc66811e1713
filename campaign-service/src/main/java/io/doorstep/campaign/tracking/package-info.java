/// Tracking: signed links into a message and out of it, and what was done with them, kept raw.
/// Whether a human or a machine did it is decided by versioned rules (`tracking/engagement-rules.json`) and can be
/// decided anew.
/// In: nothing. Out: `message.opened`, `message.clicked`. Tables: `tracked_message`, `engagement`.
@ApplicationModule(
        displayName = "Tracking",
        allowedDependencies = {})
@NullMarked
package io.doorstep.campaign.tracking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
