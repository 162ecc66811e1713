package io.doorstep.identity.federation.web;

import io.doorstep.identity.federation.ProviderDraft;
import io.doorstep.identity.federation.ProviderKind;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The whole provider, which replaces the one before.
///
/// @param demanded whether people of the domains may sign in by it alone; owners keep their passwords
/// @param emailDomains for whose people it speaks; prove them under `/api/v1/security/domains` first
/// @param clientSecret absent, the one of before stays
/// @param metadata XML; absent, what was read before stays
/// @param emailAttribute of a SAML assertion; an ID token's `email` is the one that is verified
record ProviderRequest(
        @NotBlank @Size(max = 80) String name,
        @NotNull ProviderKind kind,
        boolean enabled,
        boolean demanded,
        @NotBlank @Size(max = 50) String defaultRole,

        @NotNull @Size(min = 1, max = 50)
        List<@NotNull @Size(max = 253) @Pattern(regexp = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+") String> emailDomains,

        @Size(max = 500) @Pattern(regexp = "https?://[^\\s?#]+") @Nullable
        String issuer,

        @Size(max = 500) @Nullable String clientId,
        @Size(min = 1, max = 1000) @Nullable String clientSecret,
        @Size(max = 262_144) @Nullable String metadata,
        @Size(min = 1, max = 200) @Nullable String emailAttribute,
        @Size(min = 1, max = 200) @Nullable String nameAttribute) {

    @AssertTrue(message = "is for SAML alone: an ID token's email is the one that is verified")
    boolean isEmailAttributeOfSaml() {
        return emailAttribute == null || kind == ProviderKind.SAML;
    }

    ProviderDraft toDraft() {
        return new ProviderDraft(
                name.strip(),
                kind,
                enabled,
                demanded,
                defaultRole,
                emailDomains.stream()
                        .map(domain -> domain.toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList(),
                issuer,
                clientId,
                clientSecret,
                metadata,
                emailAttribute,
                nameAttribute);
    }

    /// A record would print the secret.
    @Override
    public String toString() {
        return "ProviderRequest[" + name + "]";
    }
}
