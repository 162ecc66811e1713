package io.doorstep.identity.proof;

import java.time.Instant;
import java.util.UUID;

/// Something that lets one person do one thing once.
///
/// @param email the address that it was made for
public record Proof(UUID id, UUID userId, ProofPurpose purpose, String email, Instant expiresAt) {

    /// All that a token of this proof stands for; none of it can be exchanged.
    String sealedText() {
        return String.join(
                "|",
                "proof",
                purpose.name(),
                id.toString(),
                userId.toString(),
                email,
                Long.toString(expiresAt.getEpochSecond()));
    }
}
