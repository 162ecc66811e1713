/// Scoring: how promising a lead is and why, by the business's own criteria or by what it has learned from those who
/// bought, in words that can be read to the person it is about. What a workflow outside gives is kept beside them.
///
/// `Fact` is the one list of what a score may look at. In and out: nothing, `lead` asks for scores and tells of them.
/// Tables: `scoring_criteria`, `scoring_model`, `lead_score`, `scoring_objection`; what became of
/// leads is read from `lead`.
@ApplicationModule(displayName = "Scoring", allowedDependencies = "pipeline")
@NullMarked
package io.doorstep.leadcrm.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
