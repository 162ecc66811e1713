package io.doorstep.identity.proof;

import io.doorstep.identity.secret.LinkSecrets;
import io.doorstep.identity.secret.Secret;
import io.doorstep.kit.ids.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes proofs and the tokens that stand for them.
@Component
public class IssueProof {

    private static final Duration HOUR = Duration.ofHours(1);

    private final ProofRows rows;
    private final LinkSecrets secrets;
    private final Ids ids;
    private final InstantSource clock;

    IssueProof(ProofRows rows, LinkSecrets secrets, Ids ids, InstantSource clock) {
        this.rows = rows;
        this.secrets = secrets;
        this.ids = ids;
        this.clock = clock;
    }

    /// @return empty when the person has been given as many as an hour allows
    @Transactional
    public Optional<Proof> issue(UUID userId, ProofPurpose purpose, String email) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (rows.lockAndCountSince(userId, purpose, now.minus(HOUR)) >= purpose.perHour()) {
            return Optional.empty();
        }
        Proof proof = new Proof(ids.next(), userId, purpose, email, now.plus(purpose.lifetime()));
        rows.store(proof, secretOf(proof).hash(), now);
        return Optional.of(proof);
    }

    /// Always the same for the same proof, so only its hash is stored.
    public String tokenOf(Proof proof) {
        return secretOf(proof).text();
    }

    /// None of all that the proof stands for can be exchanged.
    private Secret secretOf(Proof proof) {
        return secrets.of(
                proof.purpose().prefix(),
                proof.id(),
                proof.userId(),
                proof.email(),
                proof.expiresAt().getEpochSecond());
    }
}
