package io.doorstep.identity.authentication.passkey;

import com.webauthn4j.data.PublicKeyCredentialParameters;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What a page hands to the browser, so that it asks a device for a new passkey or for an answer by one.
@Component
public class PasskeyOptions {

    private final PasskeyChallenges challenges;
    private final Passkeys passkeys;
    private final PasskeySettings settings;

    PasskeyOptions(PasskeyChallenges challenges, Passkeys passkeys, PasskeySettings settings) {
        this.challenges = challenges;
        this.passkeys = passkeys;
        this.settings = settings;
    }

    /// The same for everybody: the device knows whom it can offer.
    ///
    /// @param bearer who may answer; empty for anybody
    public RequestOptions toAnswer(ChallengePurpose purpose, String bearer) {
        return new RequestOptions(
                encoded(challenges.issue(purpose, bearer)),
                settings.domain(),
                PasskeyChallenges.LIFETIME.toMillis(),
                "required",
                List.of());
    }

    /// A device that has a passkey of this person already makes no other.
    CreationOptions toCreate(UUID userId, String email, String name, String bearer) {
        byte[] handle = UserHandle.of(userId).array();
        return new CreationOptions(
                new CreationOptions.PasskeyProduct(settings.domain(), settings.name()),
                new CreationOptions.PasskeyPerson(encoded(handle), email, name),
                encoded(challenges.issue(ChallengePurpose.REGISTER, bearer)),
                RelyingParty.ALGORITHMS.stream()
                        .map(PublicKeyCredentialParameters::getAlg)
                        .map(algorithm -> new CreationOptions.PasskeyAlgorithm("public-key", algorithm.getValue()))
                        .toList(),
                PasskeyChallenges.LIFETIME.toMillis(),
                passkeys.listOf(userId).stream()
                        .map(known -> new CreationOptions.KnownPasskey(
                                "public-key", known.credentialId(), known.transports()))
                        .toList(),
                new CreationOptions.PasskeySelection("required", true, "required"),
                "none");
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
