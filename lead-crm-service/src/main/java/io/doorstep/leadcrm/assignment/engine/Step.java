package io.doorstep.leadcrm.assignment.engine;

import java.util.List;

/// What came of trying one rule.
///
/// @param because one sentence for people
public record Step(String rule, String because, List<Candidate> candidates) {}
