package io.doorstep.identity.authentication.phone;

import io.doorstep.identity.authentication.guess.Guesser;
import io.doorstep.identity.authentication.guess.Guesses;
import io.doorstep.identity.authentication.phone.PhoneCodeVerdict.Right;
import io.doorstep.identity.authentication.phone.PhoneCodeVerdict.TooManyTries;
import io.doorstep.identity.authentication.phone.PhoneCodeVerdict.Wrong;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Checks a code that was sent: five guesses a code, and each counts together with wrong passwords.
@Component
public class CheckPhoneCode {

    private final PhoneCodeRows rows;
    private final CodeDigits codeDigits;
    private final Guesses guesses;
    private final InstantSource clock;

    CheckPhoneCode(PhoneCodeRows rows, CodeDigits codeDigits, Guesses guesses, InstantSource clock) {
        this.rows = rows;
        this.codeDigits = codeDigits;
        this.guesses = guesses;
        this.clock = clock;
    }

    /// Must not run in a transaction that a refusal rolls back, or wrong guesses would not count.
    public PhoneCodeVerdict check(Guesser guesser, UUID userId, UUID sessionId, CodePurpose purpose, String digits) {
        if (!guesses.take(guesser)) {
            return new TooManyTries(guesses.untilNextWindow(guesser));
        }
        return rows.guess(userId, sessionId, purpose, clock.instant())
                .filter(code -> codeDigits.areOf(code, digits) && rows.use(code, clock.instant()))
                .<PhoneCodeVerdict>map(code -> {
                    guesses.giveBack(guesser);
                    return new Right(code.number());
                })
                .orElseGet(Wrong::new);
    }
}
