package io.doorstep.identity.edge;

/// How a change of the edge's rules ends.
public sealed interface ChangeEdgeRulesOutcome {

    record Changed(EdgeRulesView rules) implements ChangeEdgeRulesOutcome {}

    /// Networks are for the plan that has them.
    record NotInPlan() implements ChangeEdgeRulesOutcome {}

    /// The caller would be outside, and did not say that this is meant.
    record LocksOut(String address) implements ChangeEdgeRulesOutcome {}
}
