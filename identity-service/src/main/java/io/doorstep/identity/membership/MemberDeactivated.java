package io.doorstep.identity.membership;

/// Somebody may no longer work in the organization.
public record MemberDeactivated(MemberView member) {}
