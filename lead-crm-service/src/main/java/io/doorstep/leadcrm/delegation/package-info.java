/// Delegation: work that a business has done by a workflow of its own outside (n8n), and that we do ourselves
/// whenever the workflow does not.
///
/// A run is stored in the transaction of its cause, asked of the workflow by a signed message, and settled once: by a
/// signed callback in time, or by the watchdog at its deadline. So nothing ever waits for a workflow for good, and a
/// callback that comes twice, late or not at all changes nothing.
///
/// In: `LeadCaptured`, `EnquiryRepeated`, callbacks of workflows. Out: nothing; `lead` tells of scores. Tables:
/// `workflow_connection`, `workflow_run` (the ledger).
@ApplicationModule(
        displayName = "Delegation",
        allowedDependencies = {"lead", "scoring", "analytics", "webhook", "zone"})
@NullMarked
package io.doorstep.leadcrm.delegation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
