package io.doorstep.identity.authentication.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionsAuthenticatorOutputs;
import com.webauthn4j.data.extension.client.AuthenticationExtensionsClientOutputs;
import com.webauthn4j.server.ServerProperty;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads and checks what devices send, by the rules of WebAuthn: the domain and the page, the person's finger or face,
/// the signature and its counter. Who made a device is not asked.
@Component
class RelyingParty {

    static final List<PublicKeyCredentialParameters> ALGORITHMS = Stream.of(
                    COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.RS256)
            .map(algorithm -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm))
            .toList();

    private static final boolean PERSON_VERIFIED = true;
    private static final boolean PERSON_PRESENT = true;

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager webAuthn = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);
    private final String domain;
    private final Set<Origin> origins;

    RelyingParty(PasskeySettings settings) {
        this.domain = settings.domain();
        this.origins = settings.origins().stream().map(Origin::create).collect(Collectors.toUnmodifiableSet());
    }

    RegistrationData read(PasskeyRegistration registration) {
        var response = registration.response();
        return webAuthn.parse(
                new RegistrationRequest(bytes(response.attestationObject()), bytes(response.clientDataJSON())));
    }

    AuthenticationData read(PasskeyAssertion assertion) {
        var response = assertion.response();
        return webAuthn.parse(new AuthenticationRequest(
                bytes(assertion.id()),
                bytes(response.userHandle()),
                bytes(response.authenticatorData()),
                bytes(response.clientDataJSON()),
                bytes(response.signature())));
    }

    /// @return empty when the device answers to nothing
    static Optional<String> challengeOf(@Nullable CollectedClientData client) {
        return Optional.ofNullable(client)
                .map(CollectedClientData::getChallenge)
                .map(challenge -> new String(challenge.getValue(), StandardCharsets.UTF_8));
    }

    void check(RegistrationData registration, String challenge) {
        webAuthn.verify(
                registration,
                new RegistrationParameters(server(challenge), ALGORITHMS, PERSON_VERIFIED, PERSON_PRESENT));
    }

    void check(AuthenticationData assertion, String challenge, Passkey passkey) {
        webAuthn.verify(
                assertion,
                new AuthenticationParameters(
                        server(challenge), record(passkey), null, PERSON_VERIFIED, PERSON_PRESENT));
    }

    byte[] credentialOf(RegistrationData registration) {
        return credentials.convert(
                registration.getAttestationObject().getAuthenticatorData().getAttestedCredentialData());
    }

    private ServerProperty server(String challenge) {
        return new ServerProperty(origins, domain, new DefaultChallenge(challenge.getBytes(StandardCharsets.UTF_8)));
    }

    private CredentialRecord record(Passkey passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                passkey.backupEligible(),
                passkey.backedUp(),
                passkey.signCount(),
                credentials.convert(passkey.credential()),
                new AuthenticationExtensionsAuthenticatorOutputs<>(),
                null,
                new AuthenticationExtensionsClientOutputs<>(),
                Set.of());
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
