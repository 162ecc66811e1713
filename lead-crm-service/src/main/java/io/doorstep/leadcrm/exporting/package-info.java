/// Exports: leads as files, at once or on a schedule, each within the reach of whoever wants it.
///
/// In: `member.deactivated` (whose schedules end). Out: `lead-export.ready`. Tables: `lead_export_schedule`,
/// `lead_export_file`, `lead_export_part`.
@ApplicationModule(
        displayName = "Exports",
        allowedDependencies = {"lead", "pipeline", "scoring", "zone"})
@NullMarked
package io.doorstep.leadcrm.exporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
