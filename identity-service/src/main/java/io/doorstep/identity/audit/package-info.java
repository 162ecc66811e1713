/// Audit log: who did what to what in every service, with before and after.
///
/// In: `audit.recorded`, `api.called`; `commission.approved`, `.rejected`, `.paid`, `payment.succeeded`, `.failed`,
/// `invoice.issued`, `backup.completed`, `.failed`; `person.export-requested`, `.erasure-requested`. Out:
/// `person.erasure-part-finished`.
/// Tables: `audit_entry`, cut by month, `audit_chain`,
/// `audit_retention`, `audit_forgotten`.
///
/// Each entry is sealed with the one before it, so that a change past this service shows;
/// what it says of a person can leave, and that shows too.
@ApplicationModule(displayName = "Audit log", allowedDependencies = "organization")
@NullMarked
package io.doorstep.identity.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
