/// Pipeline: the stages that leads pass through, which move is legal, and what follows when a lead has entered one.
///
/// In and out: nothing. Table: `pipeline`; what a business leaves as it was is in `Pipeline` alone.
@ApplicationModule(
        displayName = "Pipeline",
        allowedDependencies = {})
@NullMarked
package io.doorstep.leadcrm.pipeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
