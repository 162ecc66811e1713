package io.doorstep.identity.team;

import java.util.UUID;

/// Every way in which a change to a team can end.
public sealed interface ChangeTeamOutcome {

    record Changed(TeamView team) implements ChangeTeamOutcome {}

    /// It is deleted, or a member has come or gone; or was there or gone before.
    record Done() implements ChangeTeamOutcome {}

    record NoSuchTeam(UUID id) implements ChangeTeamOutcome {}

    record NoSuchMember(UUID userId) implements ChangeTeamOutcome {}

    /// It would stand below itself, or a department below a team.
    record WrongPlace(String reason) implements ChangeTeamOutcome {}

    record HasTeamsBelow() implements ChangeTeamOutcome {}

    record RolesRefused(String reason) implements ChangeTeamOutcome {}
}
