package io.doorstep.identity.proof;

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
    private final Seal seal;
    private final Ids ids;
    private final InstantSource clock;

    IssueProof(ProofRows rows, Seal seal, Ids ids, InstantSource clock) {
        this.rows = rows;
        this.seal = seal;
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
        rows.store(proof, now);
        return Optional.of(proof);
    }

    /// Always the same for the same proof, so it need not be stored.
    public String tokenOf(Proof proof) {
        return new ProofToken(proof.id(), seal.of(proof.sealedText())).text();
    }
}
