package io.doorstep.leadcrm.analytics;

import io.doorstep.leadcrm.analytics.MetricQuestion.Dimension;

/// How the question for a metric can end.
public sealed interface MetricOutcome {

    record Read(MetricReport report) implements MetricOutcome {}

    /// Somebody who sees only some agents' leads cannot see it told apart like this.
    record NotWithinReach(Dimension by) implements MetricOutcome {}
}
