package io.doorstep.leadcrm.assignment.engine;

import java.util.UUID;

/// How somebody stood when a rule was tried.
///
/// @param fit how many of the lead's facts they are there for especially
/// @param openLoad how many open leads they had
/// @param balance how much of a lead was owed to them, in parts of {@link Fairness#ONE}
public record Candidate(UUID agentId, Standing standing, int fit, int openLoad, long balance) {}
