/// Privacy: what this service keeps of members and of clients who are none, for exports and erasures; the kit answers
/// the requests. The name of an owner that enrichment brought is nobody's whom an id of ours names, so no request finds
/// it (ADR 38); it goes with the listing, or when a member dismisses what was brought.
///
/// In: `privacy.export-requested`, `privacy.erasure-requested`, `person.export-requested`, `person.erasure-requested`.
/// Out: `privacy.part-finished`, `person.erasure-part-finished`. Tables: none of its own; it reads and changes the rows
/// of people in those of the other modules.
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {})
@NullMarked
package io.doorstep.property.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
