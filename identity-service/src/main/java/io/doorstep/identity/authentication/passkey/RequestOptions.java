package io.doorstep.identity.authentication.passkey;

import java.util.List;

/// As `PublicKeyCredential.parseRequestOptionsFromJSON()` takes them.
///
/// @param challenge to be signed, once
/// @param timeout milliseconds
/// @param allowCredentials none, so that the device offers what it has
public record RequestOptions(
        String challenge, String rpId, long timeout, String userVerification, List<String> allowCredentials) {}
