/// Scoring: how promising an enquiry is, and why, in words that can be read to the person it is about.
///
/// In and out: nothing, `lead` tells of the result. Table: none, the rules are one list in `ScoreRule`.
@ApplicationModule(
        displayName = "Scoring",
        allowedDependencies = {})
@NullMarked
package io.doorstep.leadcrm.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
