package io.doorstep.identity.authentication.passkey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A new credential, as `PublicKeyCredential.toJSON()` writes it.
record PasskeyRegistration(@Valid @NotNull AttestationResponse response) {

    /// @param transports by which the device is reached, such as `internal`
    record AttestationResponse(
            @NotBlank @Size(max = 8000) @Pattern(regexp = PasskeyAssertion.BASE64URL)
            String clientDataJSON,

            @NotBlank @Size(max = 20000) @Pattern(regexp = PasskeyAssertion.BASE64URL)
            String attestationObject,

            @Size(max = 10) @Nullable Set<@NotBlank @Size(max = 30) String> transports) {}
}
