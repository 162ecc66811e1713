/// Enrichment: what People Data Labs knows of people, beside what they and the business's members said themselves.
///
/// One job per business asks about one person at a time and never about somebody who objected. What comes are facts
/// with their source: nobody is recognised by them, written to or scored.
///
/// In: `lead.captured` (own). Tables: `enrichment_account`, `enrichment_pace`, `person_enrichment`.
@ApplicationModule(
        displayName = "Enrichment",
        allowedDependencies = {"consent", "person"})
@NullMarked
package io.doorstep.leadcrm.enrichment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
