package io.doorstep.identity.membership;

/// A member's roles have changed, or a deactivated member is back.
public record MemberUpdated(MemberView member) {}
