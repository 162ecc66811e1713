package io.doorstep.identity.authentication.secondfactor;

import io.doorstep.identity.authentication.guess.Guesser;
import io.doorstep.identity.authentication.guess.Guesses;
import io.doorstep.identity.authentication.secondfactor.CodeVerdict.Right;
import io.doorstep.identity.authentication.secondfactor.CodeVerdict.TooManyTries;
import io.doorstep.identity.authentication.secondfactor.CodeVerdict.Wrong;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Checks a code of the app or a backup code; wrong ones count together with wrong passwords.
@Component
public class CheckCode {

    private static final String APP = "otp";
    private static final String BACKUP = "kba";

    private final SecondFactors secondFactors;
    private final BackupCodes backupCodes;
    private final TotpClock totpClock;
    private final Guesses guesses;

    CheckCode(SecondFactors secondFactors, BackupCodes backupCodes, TotpClock totpClock, Guesses guesses) {
        this.secondFactors = secondFactors;
        this.backupCodes = backupCodes;
        this.totpClock = totpClock;
        this.guesses = guesses;
    }

    /// Whether the person signs in with two factors.
    public boolean isOn(UUID userId) {
        return secondFactors.find(userId).filter(SecondFactor::isOn).isPresent();
    }

    public CodeVerdict check(Guesser guesser, UUID userId, String code) {
        return secondFactors
                .find(userId)
                .filter(SecondFactor::isOn)
                .map(factor -> evaluate(guesser, () -> method(factor, code)))
                .orElseGet(Wrong::new);
    }

    /// Whether an app that is being set up shows the right code.
    CodeVerdict checkFirst(Guesser guesser, SecondFactor factor, String code) {
        return evaluate(guesser, () -> usesAppCode(factor, code) ? Optional.of(APP) : Optional.empty());
    }

    private CodeVerdict evaluate(Guesser guesser, Supplier<Optional<String>> evaluation) {
        if (!guesses.take(guesser)) {
            return new TooManyTries(guesses.untilNextWindow(guesser));
        }
        Optional<String> method = evaluation.get();
        method.ifPresent(_ -> guesses.giveBack(guesser));
        return method.<CodeVerdict>map(Right::new).orElseGet(Wrong::new);
    }

    private Optional<String> method(SecondFactor factor, String code) {
        if (usesAppCode(factor, code)) {
            return Optional.of(APP);
        }
        return backupCodes.use(factor.userId(), code) ? Optional.of(BACKUP) : Optional.empty();
    }

    private boolean usesAppCode(SecondFactor factor, String code) {
        OptionalLong step = totpClock.stepOf(code.strip(), factor.secret());
        return step.isPresent() && secondFactors.use(factor.userId(), step.getAsLong());
    }
}
