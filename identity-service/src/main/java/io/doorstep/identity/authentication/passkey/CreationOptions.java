package io.doorstep.identity.authentication.passkey;

import java.util.List;

/// As `PublicKeyCredential.parseCreationOptionsFromJSON()` takes them.
///
/// @param challenge to be signed, once
/// @param timeout milliseconds
/// @param excludeCredentials what the person has already
record CreationOptions(
        PasskeyProduct rp,
        PasskeyPerson user,
        String challenge,
        List<PasskeyAlgorithm> pubKeyCredParams,
        long timeout,
        List<KnownPasskey> excludeCredentials,
        PasskeySelection authenticatorSelection,
        String attestation) {

    record PasskeyProduct(String id, String name) {}

    record PasskeyPerson(String id, String name, String displayName) {}

    record PasskeyAlgorithm(String type, long alg) {}

    record KnownPasskey(String type, String id, List<String> transports) {}

    record PasskeySelection(String residentKey, boolean requireResidentKey, String userVerification) {}
}
