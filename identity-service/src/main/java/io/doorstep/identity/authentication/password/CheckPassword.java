package io.doorstep.identity.authentication.password;

import io.doorstep.identity.authentication.guess.Guesser;
import io.doorstep.identity.authentication.guess.Guesses;
import io.doorstep.identity.authentication.password.PasswordVerdict.Busy;
import io.doorstep.identity.authentication.password.PasswordVerdict.Right;
import io.doorstep.identity.authentication.password.PasswordVerdict.TooManyTries;
import io.doorstep.identity.authentication.password.PasswordVerdict.Wrong;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Checks a password; the work is the same whether or not the address belongs to somebody.
@Component
public class CheckPassword {

    private final PasswordHashing hashing;
    private final Guesses guesses;
    private final PasswordCredentials credentials;

    CheckPassword(PasswordHashing hashing, Guesses guesses, PasswordCredentials credentials) {
        this.hashing = hashing;
        this.guesses = guesses;
        this.credentials = credentials;
    }

    /// Whether somebody has chosen a password yet.
    public boolean hasPassword(UUID userId) {
        return credentials.find(userId).isPresent();
    }

    /// @param userId who has the address, when anybody has
    public PasswordVerdict check(Guesser guesser, Optional<UUID> userId, String password) {
        return guesses.areUsedUp(guesser)
                ? new TooManyTries(guesses.untilNextWindow(guesser))
                : hashing.inTurn(() -> checkInTurn(guesser, userId, password), Busy::new);
    }

    private PasswordVerdict checkInTurn(Guesser guesser, Optional<UUID> userId, String password) {
        if (!guesses.take(guesser)) {
            return new TooManyTries(guesses.untilNextWindow(guesser));
        }
        Optional<PasswordCredential> credential = credentials.find(userId.orElseGet(CheckPassword::nobody));
        String hash = credential.map(PasswordCredential::hash).orElse(hashing.hashOfNobody());
        boolean matches = hashing.matches(password, hash);
        if (!matches || credential.isEmpty()) {
            return new Wrong();
        }
        guesses.giveBack(guesser);
        if (hashing.isOutdated(hash)) {
            credentials.rehash(credential.get(), hashing.hash(password));
        }
        return new Right();
    }

    /// Nobody is looked for in the database as well, as somebody would be.
    private static UUID nobody() {
        return new UUID(0, 0);
    }
}
