package io.doorstep.identity.authentication.passkey;

import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.verifier.exception.VerificationException;
import io.doorstep.identity.authentication.account.AccountChange;
import io.doorstep.identity.authentication.account.AccountChanged;
import io.doorstep.identity.authentication.passkey.AddPasskeyOutcome.Added;
import io.doorstep.identity.authentication.passkey.AddPasskeyOutcome.KnownBefore;
import io.doorstep.identity.authentication.passkey.AddPasskeyOutcome.NotGood;
import io.doorstep.identity.authentication.passkey.AddPasskeyOutcome.TooMany;
import io.doorstep.kit.ids.Ids;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Adds a passkey to a person's account, once the device has answered the challenge.
@Component
class AddPasskey {

    private static final int MOST = 20;

    private final RelyingParty relyingParty;
    private final PasskeyChallenges challenges;
    private final Passkeys passkeys;
    private final Ids ids;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;

    AddPasskey(
            RelyingParty relyingParty,
            PasskeyChallenges challenges,
            Passkeys passkeys,
            Ids ids,
            InstantSource clock,
            ApplicationEventPublisher events,
            TransactionOperations transaction) {
        this.relyingParty = relyingParty;
        this.challenges = challenges;
        this.passkeys = passkeys;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    /// A challenge that was answered badly is used all the same, so that is kept apart from the change.
    ///
    /// @param bearer for whom the challenge was made
    AddPasskeyOutcome add(UUID userId, String bearer, String name, PasskeyRegistration registration) {
        try {
            RegistrationData data = relyingParty.read(registration);
            Optional<String> challenge = RelyingParty.challengeOf(data.getCollectedClientData())
                    .filter(text -> challenges.use(text, ChallengePurpose.REGISTER, bearer));
            if (challenge.isEmpty()) {
                return new NotGood();
            }
            relyingParty.check(data, challenge.get());
            Passkey passkey = passkey(userId, name, registration, data);
            return Objects.requireNonNull(transaction.execute(_ -> keep(passkey)));
        } catch (DataConversionException | VerificationException | IllegalArgumentException notGood) {
            return new NotGood();
        }
    }

    private AddPasskeyOutcome keep(Passkey passkey) {
        passkeys.lock(passkey.userId());
        if (passkeys.listOf(passkey.userId()).size() >= MOST) {
            return new TooMany(MOST);
        }
        if (!passkeys.add(passkey)) {
            return new KnownBefore();
        }
        events.publishEvent(new AccountChanged(passkey.userId(), AccountChange.PASSKEY_ADDED));
        return new Added(passkey);
    }

    private Passkey passkey(UUID userId, String name, PasskeyRegistration registration, RegistrationData data) {
        var state = data.getAttestationObject().getAuthenticatorData();
        byte[] credentialId =
                Objects.requireNonNull(state.getAttestedCredentialData()).getCredentialId();
        return new Passkey(
                ids.next(),
                0,
                userId,
                Base64.getUrlEncoder().withoutPadding().encodeToString(credentialId),
                relyingParty.credentialOf(data),
                state.getSignCount(),
                state.isFlagBE(),
                state.isFlagBS(),
                List.copyOf(Objects.requireNonNullElse(registration.response().transports(), Set.of())),
                name,
                clock.instant(),
                null);
    }
}
