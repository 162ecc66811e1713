package io.doorstep.identity.authentication.recovery;

import io.doorstep.identity.proof.ProofPurpose;
import java.util.Optional;

/// The pages that mailed links lead to.
record AccountPage(String path) {

    static Optional<AccountPage> find(ProofPurpose purpose) {
        return switch (purpose) {
            case RESET_PASSWORD -> Optional.of(new AccountPage("/reset-password"));
            case VERIFY_EMAIL -> Optional.of(new AccountPage("/verify-email"));
            case SECOND_FACTOR -> Optional.empty();
        };
    }
}
