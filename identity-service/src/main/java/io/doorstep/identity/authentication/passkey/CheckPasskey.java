package io.doorstep.identity.authentication.passkey;

import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.verifier.exception.VerificationException;
import io.doorstep.kit.observe.LogKeys;
import java.nio.ByteBuffer;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Finds out whose passkey has answered a challenge.
@Component
public class CheckPasskey {

    private static final Logger log = LoggerFactory.getLogger(CheckPasskey.class);

    private final RelyingParty relyingParty;
    private final PasskeyChallenges challenges;
    private final Passkeys passkeys;
    private final InstantSource clock;

    CheckPasskey(RelyingParty relyingParty, PasskeyChallenges challenges, Passkeys passkeys, InstantSource clock) {
        this.relyingParty = relyingParty;
        this.challenges = challenges;
        this.passkeys = passkeys;
        this.clock = clock;
    }

    /// @param bearer for whom the challenge was made; empty for anybody
    /// @return empty when anything is wrong; what, is not told
    public Optional<UUID> check(PasskeyAssertion assertion, ChallengePurpose purpose, String bearer) {
        try {
            AuthenticationData data = relyingParty.read(assertion);
            return RelyingParty.challengeOf(data.getCollectedClientData())
                    .filter(challenge -> challenges.use(challenge, purpose, bearer))
                    .flatMap(challenge ->
                            passkeys.find(assertion.id()).flatMap(passkey -> check(data, challenge, passkey)));
        } catch (DataConversionException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<UUID> check(AuthenticationData data, String challenge, Passkey passkey) {
        try {
            relyingParty.check(data, challenge, passkey);
        } catch (VerificationException refusal) {
            log.atWarn()
                    .addKeyValue(LogKeys.USER, passkey.userId())
                    .addKeyValue("reason", refusal.getClass().getSimpleName())
                    .log("A passkey was refused");
            return Optional.empty();
        }
        var state = data.getAuthenticatorData();
        boolean owner = UserHandle.of(passkey.userId()).equals(ByteBuffer.wrap(data.getUserHandle()));
        return owner && passkeys.use(passkey, state.getSignCount(), state.isFlagBS(), clock.instant())
                ? Optional.of(passkey.userId())
                : Optional.empty();
    }
}
