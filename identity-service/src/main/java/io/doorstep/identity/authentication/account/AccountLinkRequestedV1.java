package io.doorstep.identity.authentication.account;

import io.doorstep.identity.proof.Proof;
import java.time.Instant;
import java.util.UUID;

/// `account-link.requested` on the wire; the link itself is asked for when the mail is sent.
record AccountLinkRequestedV1(UUID linkId, UUID userId, String purpose, Instant requestedAt, Instant expiresAt) {

    static AccountLinkRequestedV1 of(Proof proof, Instant requestedAt) {
        return new AccountLinkRequestedV1(
                proof.id(), proof.userId(), proof.purpose().name(), requestedAt, proof.expiresAt());
    }
}
