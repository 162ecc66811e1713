package io.doorstep.leadcrm.scoring;

import java.util.UUID;

/// A lead that is to be scored, by what is known of it.
public record Candidate(UUID lead, UUID person, LeadFacts facts) {}
