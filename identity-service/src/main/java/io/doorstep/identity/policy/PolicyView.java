package io.doorstep.identity.policy;

/// What holds in an organization.
///
/// @param version 0 while the defaults hold
public record PolicyView(int version, PasswordRules password, SessionLimits session) {}
