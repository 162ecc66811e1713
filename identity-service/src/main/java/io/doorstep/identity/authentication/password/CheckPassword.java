package io.doorstep.identity.authentication.password;

import io.doorstep.identity.authentication.password.PasswordVerdict.Busy;
import io.doorstep.identity.authentication.password.PasswordVerdict.Right;
import io.doorstep.identity.authentication.password.PasswordVerdict.TooManyTries;
import io.doorstep.identity.authentication.password.PasswordVerdict.Wrong;
import io.doorstep.identity.membership.EmailAddress;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Checks a password; the work is the same whether or not the address belongs to somebody.
@Component
public class CheckPassword {

    private final PasswordHashing hashing;
    private final PasswordGuesses guesses;
    private final PasswordCredentials credentials;

    CheckPassword(PasswordHashing hashing, PasswordGuesses guesses, PasswordCredentials credentials) {
        this.hashing = hashing;
        this.guesses = guesses;
        this.credentials = credentials;
    }

    /// Whether somebody has chosen a password yet.
    public boolean hasPassword(UUID userId) {
        return credentials.find(userId).isPresent();
    }

    /// @param userId who has the address, when anybody has
    public PasswordVerdict check(EmailAddress email, Optional<UUID> userId, String password) {
        return guesses.areUsedUp(email)
                ? new TooManyTries(guesses.untilNextWindow(email))
                : hashing.inTurn(() -> checkInTurn(email, userId, password), Busy::new);
    }

    private PasswordVerdict checkInTurn(EmailAddress email, Optional<UUID> userId, String password) {
        if (!guesses.take(email)) {
            return new TooManyTries(guesses.untilNextWindow(email));
        }
        Optional<String> hash = credentials.find(userId.orElseGet(CheckPassword::nobody));
        boolean matches = hashing.matches(password, hash.orElse(hashing.hashOfNobody()));
        if (!matches || hash.isEmpty()) {
            return new Wrong();
        }
        guesses.giveBack(email);
        if (hashing.isOutdated(hash.get())) {
            credentials.store(userId.orElseThrow(), hashing.hash(password));
        }
        return new Right();
    }

    /// Nobody is looked for in the database as well, as somebody would be.
    private static UUID nobody() {
        return new UUID(0, 0);
    }
}
