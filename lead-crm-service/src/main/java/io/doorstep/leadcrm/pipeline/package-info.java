/// Pipeline: the stages a lead passes through, and which move is legal.
///
/// In and out: nothing. Table: none, the rules are code.
@ApplicationModule(
        displayName = "Pipeline",
        allowedDependencies = {})
@NullMarked
package io.doorstep.leadcrm.pipeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
