package io.doorstep.identity.proof;

import io.doorstep.identity.secret.Secret;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Finds the proof behind a token, and uses it up.
@Component
public class UseProof {

    private final ProofRows rows;
    private final InstantSource clock;

    UseProof(ProofRows rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /// @return empty when the token is unknown, used, expired, or made for another purpose
    @Transactional(readOnly = true)
    public Optional<Proof> find(String token, ProofPurpose purpose) {
        return rows.findUnused(new Secret(token).hash(), clock.instant()).filter(proof -> proof.purpose() == purpose);
    }

    /// For our own services, which are told of proofs by id.
    @Transactional(readOnly = true)
    public Optional<Proof> find(UUID id) {
        return rows.findUnused(id, clock.instant());
    }

    /// @return false when it has been used meanwhile
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean use(Proof proof) {
        return rows.use(proof.id(), clock.instant());
    }

    /// Older links for the same purpose must not outlive the newer one's use.
    @Transactional(propagation = Propagation.MANDATORY)
    public void useAllOf(UUID userId, ProofPurpose purpose) {
        rows.useAllOf(userId, purpose, clock.instant());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetAllOf(UUID userId) {
        rows.forgetAllOf(userId);
    }

    @Transactional
    void forgetExpired() {
        rows.forgetExpiredBefore(clock.instant().minus(ProofPurpose.VERIFY_EMAIL.lifetime()));
    }
}
