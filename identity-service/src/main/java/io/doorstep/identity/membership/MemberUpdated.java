package io.doorstep.identity.membership;

/// A member's details or rights have changed, or a deactivated member is back.
public record MemberUpdated(MemberView member) {}
