package io.doorstep.identity.team;

import java.util.List;
import java.util.UUID;

/// A department or team is new or no longer what it was.
public record TeamChanged(TeamView team, List<UUID> memberIds) {}
