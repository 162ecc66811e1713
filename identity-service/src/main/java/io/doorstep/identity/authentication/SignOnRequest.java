package io.doorstep.identity.authentication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// @param code from the fragment of the page that the browser came back to
/// @param verifier whose challenge the sign-on began with
/// @param secondFactor a code of the app or a backup code, once it was asked for
record SignOnRequest(
        @NotBlank @Size(max = 200) String code,
        @NotBlank @Size(min = 43, max = 128) String verifier,
        @Size(max = 20) @Nullable String secondFactor) {

    /// A record would print the codes.
    @Override
    public String toString() {
        return "SignOnRequest";
    }
}
