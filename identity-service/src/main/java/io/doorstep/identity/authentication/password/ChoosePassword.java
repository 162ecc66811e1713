package io.doorstep.identity.authentication.password;

import io.doorstep.identity.authentication.password.ChosenPassword.Accepted;
import io.doorstep.identity.authentication.password.ChosenPassword.Refused;
import io.doorstep.identity.authentication.password.ChosenPassword.TooBusy;
import io.doorstep.identity.policy.PasswordRules;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Judges a password that somebody chooses, and keeps it.
@Component
public class ChoosePassword {

    private final PasswordHashing hashing;
    private final PasswordHistory history;
    private final BreachedPasswords breached;
    private final PasswordCredentials credentials;

    ChoosePassword(
            PasswordHashing hashing,
            PasswordHistory history,
            BreachedPasswords breached,
            PasswordCredentials credentials) {
        this.hashing = hashing;
        this.history = history;
        this.breached = breached;
        this.credentials = credentials;
    }

    /// Judges and hashes, which takes a while.
    ///
    /// @param userId absent for somebody new, who has had none
    public ChosenPassword judge(String password, PasswordRules rules, @Nullable UUID userId) {
        Optional<String> refusal = rules.refusal(password);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        if (breached.hold(password)) {
            return new Refused("is one of those that are guessed first");
        }
        return hashing.inTurn(() -> hash(password, rules, userId), TooBusy::new);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(UUID userId, Accepted password) {
        credentials.store(userId, password.hash());
    }

    /// Nobody who proved to be this person before may go on by it.
    @Transactional(propagation = Propagation.MANDATORY)
    public void distrustProofsBefore(UUID userId, Instant time) {
        credentials.distrustProofsBefore(userId, time);
    }

    /// @param provedAt when somebody proved to be this person
    public boolean isTrusted(UUID userId, Instant provedAt) {
        return credentials.isTrusted(userId, provedAt);
    }

    private ChosenPassword hash(String password, PasswordRules rules, @Nullable UUID userId) {
        return userId != null && history.holds(userId, password, rules.history())
                ? new Refused("was used before")
                : new Accepted(hashing.hash(password));
    }
}
