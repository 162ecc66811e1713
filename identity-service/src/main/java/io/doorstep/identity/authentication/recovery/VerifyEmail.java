package io.doorstep.identity.authentication.recovery;

import io.doorstep.identity.proof.Proof;
import io.doorstep.identity.proof.ProofPurpose;
import io.doorstep.identity.proof.UseProof;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a mailed link as the proof that the address is the person's.
@Component
class VerifyEmail {

    private final UseProof useProof;
    private final EmailVerifications verifications;

    VerifyEmail(UseProof useProof, EmailVerifications verifications) {
        this.useProof = useProof;
        this.verifications = verifications;
    }

    /// @return false when the link is not good
    @Transactional
    public boolean verify(String token) {
        Optional<Proof> proof = useProof.find(token, ProofPurpose.VERIFY_EMAIL).filter(useProof::use);
        proof.ifPresent(used -> verifications.verify(used.userId()));
        return proof.isPresent();
    }
}
