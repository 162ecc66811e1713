package io.doorstep.identity.federation;

import io.doorstep.identity.federation.CheckTerms.Terms.Bad;
import io.doorstep.identity.federation.CheckTerms.Terms.Good;
import io.doorstep.identity.federation.oidc.OidcClient;
import io.doorstep.identity.federation.oidc.ProviderFailed;
import io.doorstep.identity.federation.saml.MetadataOutcome;
import io.doorstep.identity.federation.saml.ReadIdpMetadata;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds out whether a provider is what the draft says; an OpenID provider is asked itself.
@Component
class CheckTerms {

    private final OidcClient oidc;
    private final ReadIdpMetadata readMetadata;

    CheckTerms(OidcClient oidc, ReadIdpMetadata readMetadata) {
        this.oidc = oidc;
        this.readMetadata = readMetadata;
    }

    /// @param before the provider as it was, when there was one
    Terms check(ProviderDraft draft, @Nullable IdentityProvider before) {
        return switch (draft.kind()) {
            case OIDC -> checkOpenId(draft, before);
            case SAML -> checkSaml(draft, before);
        };
    }

    private Terms checkOpenId(ProviderDraft draft, @Nullable IdentityProvider before) {
        boolean secretKnown = draft.clientSecret() != null || (before != null && before.hasSecret());
        if (draft.issuer() == null || draft.clientId() == null || !secretKnown) {
            return new Bad("An OpenID provider needs issuer, clientId and clientSecret.");
        }
        boolean elsewhere = before != null && !before.view().issuer().equals(draft.issuer());
        if (elsewhere && draft.clientSecret() == null) {
            return new Bad("Another issuer needs its own clientSecret.");
        }
        try {
            oidc.check(draft.issuer());
            return new Good(new ProviderTerms(draft.issuer(), draft.clientId(), draft.clientSecret(), null, List.of()));
        } catch (ProviderFailed e) {
            return new Bad("The issuer " + e.getMessage());
        }
    }

    private Terms checkSaml(ProviderDraft draft, @Nullable IdentityProvider before) {
        if (draft.metadata() == null) {
            return before == null ? new Bad("A SAML provider needs its metadata.") : new Good(termsOf(before.view()));
        }
        return switch (readMetadata.read(draft.metadata())) {
            case MetadataOutcome.Read(var issuer, var signOnUrl, var certificates) ->
                new Good(new ProviderTerms(issuer, null, null, signOnUrl, certificates));
            case MetadataOutcome.Unusable(var reason) -> new Bad(reason);
        };
    }

    private static ProviderTerms termsOf(ProviderView provider) {
        return new ProviderTerms(
                provider.issuer(), null, null, Objects.requireNonNull(provider.signOnUrl()), provider.certificates());
    }

    /// How the check ends.
    sealed interface Terms {

        record Good(ProviderTerms terms) implements Terms {}

        record Bad(String reason) implements Terms {}
    }
}
