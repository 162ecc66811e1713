package io.doorstep.leadcrm.assignment;

import io.doorstep.leadcrm.assignment.engine.AgentProfile;
import java.util.UUID;

/// What somebody takes on, as it is kept.
///
/// @param version 0 while they have not said anything
public record StoredProfile(UUID agentId, String name, int version, AgentProfile profile) {}
