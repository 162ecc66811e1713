package io.doorstep.identity.membership;

/// Who is invited.
///
/// @param good false once it has expired
public record Invitation(UserView user, boolean good) {}
