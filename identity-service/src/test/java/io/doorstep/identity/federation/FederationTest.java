package io.doorstep.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import io.doorstep.identity.edge.NameServer;
import io.doorstep.identity.federation.StandInProvider.Person;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The service with a stand-in provider that is Google too, and a name server.
abstract class FederationTest extends IdentityTest {

    static final String PROVIDERS = "/api/v1/security/sso-providers";
    static final StandInProvider PROVIDER = StandInProvider.start();
    static final NameServer NAMES = NameServer.start();

    private static final String DOMAINS = "/api/v1/security/domains";

    @DynamicPropertySource
    static void standIns(DynamicPropertyRegistry settings) {
        settings.add("identity.edge.name-server", NAMES::url);
        settings.add("identity.federation.google.issuer", PROVIDER::issuer);
        settings.add("identity.federation.google.client-id", () -> StandInProvider.CLIENT);
        settings.add("identity.federation.google.client-secret", () -> StandInProvider.SECRET);
    }

    /// A business with an e-mail domain that it has proved.
    record Company(Business business, String domain) {

        String address(String person) {
            return person + "@" + domain;
        }

        String owner() {
            return business.owner();
        }
    }

    Company aCompany() {
        Business business = aBusiness();
        String domain = "homes-" + UUID.randomUUID() + ".example";
        Answer added = api.post(DOMAINS, business.owner(), Map.of("name", domain));
        NAMES.shows(added.text("proof.name"), added.text("proof.value"));
        assertThat(api.post(DOMAINS + "/" + added.id() + "/verify", business.owner(), Map.of())
                        .status())
                .isEqualTo(200);
        return new Company(business, domain);
    }

    static Map<String, Object> openId(Company company, Map<String, ?> different) {
        Map<String, Object> draft = new HashMap<>(Map.of(
                "name",
                "Corporate directory",
                "kind",
                "OIDC",
                "enabled",
                true,
                "demanded",
                false,
                "defaultRole",
                "agent",
                "emailDomains",
                List.of(company.domain()),
                "issuer",
                PROVIDER.issuer(),
                "clientId",
                StandInProvider.CLIENT,
                "clientSecret",
                StandInProvider.SECRET));
        draft.putAll(different);
        return draft;
    }

    Answer addProvider(Company company, Map<String, ?> draft) {
        return api.post(PROVIDERS, company.owner(), draft);
    }

    UUID aProvider(Company company, Map<String, ?> different) {
        Answer added = addProvider(company, openId(company, different));
        assertThat(added.status()).as(added.body().toString()).isEqualTo(201);
        return added.id();
    }

    UUID aProvider(Company company) {
        return aProvider(company, Map.of());
    }

    Browser aBrowser() {
        return new Browser(api);
    }

    /// All the way, in one browser.
    Answer signOn(Object provider, Person person) {
        Browser browser = aBrowser();
        URI goTo = browser.goTo(provider);
        return browser.exchange(browser.comeBack(PROVIDER.signIn(goTo, person)));
    }

    /// A member with a password, who is active at once.
    UUID hire(Company company, String email, String role) {
        Answer added = api.post(
                "/api/v1/members",
                company.owner(),
                Map.of("name", "Ben Eze", "email", email, "roles", List.of(role), "password", Business.PASSWORD));
        assertThat(added.status()).as(added.body().toString()).isEqualTo(201);
        return added.id();
    }
}
