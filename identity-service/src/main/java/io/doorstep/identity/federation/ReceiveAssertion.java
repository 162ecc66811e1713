package io.doorstep.identity.federation;

import io.doorstep.identity.federation.ReturnOutcome.NotOnTheWay;
import io.doorstep.identity.federation.saml.Assertion;
import io.doorstep.identity.federation.saml.SamlOutcome;
import io.doorstep.identity.federation.saml.SamlServiceProvider;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes back whom a SAML provider sends; only who was sent there may come.
@Component
public class ReceiveAssertion {

    private static final List<String> EMAIL_ATTRIBUTES = List.of(
            "email",
            "mail",
            "urn:oid:0.9.2342.19200300.100.1.3",
            "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress");
    private static final List<String> NAME_ATTRIBUTES = List.of(
            "displayName",
            "name",
            "urn:oid:2.16.840.1.113730.3.1.241",
            "http://schemas.microsoft.com/identity/claims/displayname");

    private final EndWay endWay;
    private final IdentityProviders providers;
    private final Registrations registrations;
    private final SamlServiceProvider saml;
    private final UsedAssertions usedAssertions;
    private final InstantSource clock;

    ReceiveAssertion(
            EndWay endWay,
            IdentityProviders providers,
            Registrations registrations,
            SamlServiceProvider saml,
            UsedAssertions usedAssertions,
            InstantSource clock) {
        this.endWay = endWay;
        this.providers = providers;
        this.registrations = registrations;
        this.saml = saml;
        this.usedAssertions = usedAssertions;
        this.clock = clock;
    }

    /// @param relayState as it was sent with the request
    /// @param response Base64
    public ReturnOutcome receive(UUID provider, String relayState, String response) {
        return endWay.take(relayState, provider)
                .map(signOn -> Tenancy.callAs(
                        Objects.requireNonNull(signOn.organizationId()), () -> verify(signOn, provider, response)))
                .orElseGet(NotOnTheWay::new);
    }

    private ReturnOutcome verify(SignOn signOn, UUID providerId, String response) {
        Optional<IdentityProvider> provider = providers
                .findById(providerId)
                .filter(found -> found.view().enabled() && found.view().kind() == ProviderKind.SAML);
        if (provider.isEmpty()) {
            return endWay.failed(signOn, "The provider is gone");
        }
        String requestId = Objects.requireNonNull(signOn.requestId());
        return switch (saml.verify(registrations.saml(provider.get()), requestId, response)) {
            case SamlOutcome.Verified(var assertion) ->
                usedAssertions.remember(providerId, assertion.id(), assertion.expiresAt())
                        ? endWay.vouched(
                                signOn, vouched(assertion, provider.get().view()))
                        : endWay.failed(signOn, "The assertion was used before");
            case SamlOutcome.Refused(var reason) -> endWay.failed(signOn, reason);
        };
    }

    /// Nothing in SAML says whether an address is verified: that the organization has proved its domain stands for it.
    private Vouched vouched(Assertion assertion, ProviderView provider) {
        String email = assertion
                .find(orUsual(provider.emailAttribute(), EMAIL_ATTRIBUTES))
                .orElse(assertion.subject().contains("@") ? assertion.subject() : null);
        return new Vouched(
                assertion.lasting() || email == null ? assertion.subject() : email,
                email,
                true,
                false,
                assertion
                        .find(orUsual(provider.nameAttribute(), NAME_ATTRIBUTES))
                        .orElse(null),
                Vouched.provedAt(assertion.provedAt(), clock.instant()));
    }

    private static List<String> orUsual(@Nullable String wanted, List<String> usual) {
        return wanted == null ? usual : List.of(wanted);
    }
}
