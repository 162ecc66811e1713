package io.doorstep.identity.proof;

import java.time.Instant;
import java.util.UUID;

/// Something that lets one person do one thing once.
///
/// @param email the address that it was made for
public record Proof(UUID id, UUID userId, ProofPurpose purpose, String email, Instant expiresAt) {}
