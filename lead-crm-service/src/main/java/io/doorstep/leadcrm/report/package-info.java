/// Reports: members are told again and again that the numbers of a period are there; each reads them with the own
/// login, as far as the own reach goes.
///
/// In: `member.deactivated` (who is told no more). Out: `numbers-report.ready`. Table: `number_report`.
@ApplicationModule(
        displayName = "Reports",
        allowedDependencies = {"exporting", "zone"})
@NullMarked
package io.doorstep.leadcrm.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
