/// Delegation: work that a business has done by a workflow of its own outside (n8n), and that we do ourselves
/// whenever the workflow does not.
///
/// How a run is stored, asked and settled, by a signed callback or by the watchdog, is `platform/workflow-kit`; here is
/// what is delegated, when, and how we do it ourselves.
///
/// In: `LeadCaptured`, `EnquiryRepeated`, callbacks of workflows. Out: nothing; `lead` tells of scores. Tables:
/// `workflow_connection`, `workflow_run` (the ledger).
@ApplicationModule(
        displayName = "Delegation",
        allowedDependencies = {"lead", "scoring", "analytics", "zone"})
@NullMarked
package io.doorstep.leadcrm.delegation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
