package io.doorstep.identity.team;

/// What a group of members is: a department holds departments and teams, a team holds teams.
public enum TeamKind {
    DEPARTMENT,
    TEAM;

    boolean mayStandBelow(TeamKind above) {
        return switch (this) {
            case DEPARTMENT -> above == DEPARTMENT;
            case TEAM -> true;
        };
    }
}
