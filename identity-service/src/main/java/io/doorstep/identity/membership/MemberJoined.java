package io.doorstep.identity.membership;

/// Somebody has become an active member.
public record MemberJoined(MemberView member) {}
