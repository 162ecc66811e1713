/// Timeline: everything that happened with a lead, in order, and the notes that people write.
///
/// In: what the other modules tell inside this service. Out: `lead.note-mentioned`. Table: `timeline_entry`.
@ApplicationModule(
        displayName = "Timeline",
        allowedDependencies = {
            "lead",
            "consent",
            "person",
            "pipeline",
            "scoring",
            "followup",
            "appointment",
            "call",
            "assignment"
        })
@NullMarked
package io.doorstep.leadcrm.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
