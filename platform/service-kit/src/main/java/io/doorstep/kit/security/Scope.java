package io.doorstep.kit.security;

/// How far a permission reaches: the caller's own things, the team's, or all of the tenant's.
public enum Scope {
    OWN,
    TEAM,
    ALL
}
