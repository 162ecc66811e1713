/// Privacy: a person's facts are exported or erased on request, by this service and by all that take part. Each answers
/// by an event, and a request says who has and who has not.
///
/// In: `privacy.part-finished`; `MemberInvited`, `MemberJoined` of `membership`. Out: `privacy.export-requested`,
/// `privacy.erasure-requested`, `legal-hold.changed`. Tables: `privacy_request`, `privacy_part`, `legal_hold`; an
/// export reads those of the other modules.
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {"audit", "authentication :: phone", "consent", "membership", "proof", "session"})
@NullMarked
package io.doorstep.identity.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
