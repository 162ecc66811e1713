package io.doorstep.identity.authentication.passkey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// A device's answer to a challenge, as `PublicKeyCredential.toJSON()` writes it.
///
/// @param id of the credential, Base64 for URLs
public record PasskeyAssertion(
        @NotBlank @Size(max = 1400) @Pattern(regexp = PasskeyAssertion.BASE64URL)
        String id,

        @Valid @NotNull AssertionResponse response) {

    static final String BASE64URL = "[A-Za-z0-9_-]*";

    /// @param userHandle whose the credential is, as the device knows it
    public record AssertionResponse(
            @NotBlank @Size(max = 8000) @Pattern(regexp = BASE64URL)
            String clientDataJSON,

            @NotBlank @Size(max = 8000) @Pattern(regexp = BASE64URL)
            String authenticatorData,

            @NotBlank @Size(max = 2000) @Pattern(regexp = BASE64URL)
            String signature,

            @NotBlank @Size(max = 100) @Pattern(regexp = BASE64URL)
            String userHandle) {}
}
