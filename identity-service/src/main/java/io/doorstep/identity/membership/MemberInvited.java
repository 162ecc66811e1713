package io.doorstep.identity.membership;

import java.time.Instant;
import java.util.UUID;

/// Somebody is invited, for the first time or again; the mail fetches the link when it is sent.
public record MemberInvited(UUID userId, Instant invitedAt, Instant expiresAt) {}
