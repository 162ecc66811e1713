package io.doorstep.leadcrm.assignment.engine;

import java.util.List;
import java.util.UUID;

/// What was decided about a lead, and why.
///
/// @param reason one sentence for people
/// @param steps the rules in the order in which they were tried, the last one decided
/// @param balances what is owed to those among whom somebody was chosen, from now on
public record Decision(Outcome outcome, String reason, List<Step> steps, List<Balance> balances) {

    /// How much of a lead is owed to somebody, in parts of {@link Fairness#ONE}.
    public record Balance(UUID agentId, long balance) {}
}
