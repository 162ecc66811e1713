package io.doorstep.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.federation.StandInProvider.Person;
import io.doorstep.identity.federation.saml.StandInIdp;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// IDN-40
class ProviderIntegrationTests extends FederationTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void anOwnerSetsAProviderUpAndNeverSeesItsSecretAgain() {
        Company company = aCompany();
        Answer added = addProvider(company, openId(company, Map.of()));
        Answer read = api.get(PROVIDERS + "/" + added.id(), company.owner());

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.text("redirectUri"))
                .isEqualTo("http://localhost:8080/api/v1/auth/sso/oidc/" + added.id() + "/callback");
        assertThat(read.etag()).isEqualTo(added.etag());
        assertThat(read.body().toString())
                .doesNotContain(StandInProvider.SECRET)
                .doesNotContain("clientSecret");
        assertThat(api.get(PROVIDERS, company.owner()).each("id"))
                .containsExactly(added.id().toString());
        assertThat(storedSecrets(company)).hasSize(1).noneMatch(secret -> secret.contains(StandInProvider.SECRET));
    }

    @Test
    void aChangeNeedsWhatWasReadAndKeepsTheSecretThatItDoesNotName() {
        Company company = aCompany();
        Answer added = addProvider(company, openId(company, Map.of()));
        String path = PROVIDERS + "/" + added.id();
        Map<String, Object> wanted = new HashMap<>(openId(company, Map.of("defaultRole", "client")));
        wanted.remove("clientSecret");

        assertThat(api.call(HttpMethod.PUT, path, company.owner(), Map.of(), wanted)
                        .status())
                .isEqualTo(428);
        Answer changed = api.put(path, company.owner(), added.etag(), wanted);
        assertThat(changed.status()).as(changed.body().toString()).isEqualTo(200);
        assertThat(api.put(path, company.owner(), added.etag(), wanted).status())
                .isEqualTo(412);
        assertThat(signOn(added.id(), Person.of(company.address("ngozi")))
                        .body()
                        .at("/user/roles")
                        .toString())
                .isEqualTo("[\"client\"]");
    }

    /// A secret that was given to one provider is not shown to another.
    @Test
    void aSecretStaysWithTheIssuerThatItWasFor() {
        Company company = aCompany();
        Answer added = addProvider(company, openId(company, Map.of()));
        Map<String, Object> moved = new HashMap<>(
                openId(company, Map.of("issuer", StandInProvider.start().issuer())));
        moved.remove("clientSecret");

        assertThat(api.put(PROVIDERS + "/" + added.id(), company.owner(), added.etag(), moved)
                        .code())
                .isEqualTo("provider_unusable");
    }

    @Test
    void aProviderThatIsOffOrGoneLetsNobodyIn() {
        Company company = aCompany();
        Answer added = addProvider(company, openId(company, Map.of()));
        String path = PROVIDERS + "/" + added.id();
        Browser browser = aBrowser();
        String way = PROVIDER.signIn(browser.goTo(added.id()), Person.of(company.address("ngozi")));
        String fragment = browser.comeBack(way);

        api.put(path, company.owner(), added.etag(), openId(company, Map.of("enabled", false)));
        assertThat(browser.exchange(fragment).code()).isEqualTo("provider_gone");
        assertThat(aBrowser().start(added.id(), Map.of()).status()).isEqualTo(404);
        assertThat(api.delete(path, company.owner()).status()).isEqualTo(204);
        assertThat(api.get(path, company.owner()).status()).isEqualTo(404);
        assertThat(browser.exchange(fragment).code()).isEqualTo("provider_gone");
    }

    /// Whoever decides who vouches for people can become any of them.
    @Test
    void onlyAnOwnerWithAFreshProofDecides() {
        Company company = aCompany();
        UUID provider = aProvider(company);
        String admin = company.business().hire("admin").token();
        String agent = company.business().hire("agent").token();

        assertThat(api.post(PROVIDERS, admin, openId(company, Map.of())).code()).isEqualTo("owners_only");
        assertThat(api.delete(PROVIDERS + "/" + provider, admin).code()).isEqualTo("owners_only");
        assertThat(api.get(PROVIDERS, admin).status()).isEqualTo(200);
        assertThat(api.get(PROVIDERS, agent).status()).isEqualTo(403);
        assertThat(api.post(PROVIDERS, agent, openId(company, Map.of())).status())
                .isEqualTo(403);
        clock.set(Instant.now().plusSeconds(400));
        assertThat(api.post(PROVIDERS, company.owner(), openId(company, Map.of()))
                        .code())
                .isEqualTo("fresh_proof_required");
    }

    /// IDN-03
    @Test
    void anotherTenantsProviderIsNotThere() {
        Answer theirs = addProvider(aCompany(), Map.of());
        assertThat(theirs.status()).isEqualTo(422);
        Company owner = aCompany();
        UUID provider = aProvider(owner);
        Company stranger = aCompany();
        String path = PROVIDERS + "/" + provider;

        assertThat(List.of(
                        api.get(path, stranger.owner()),
                        api.put(path, stranger.owner(), "*", openId(stranger, Map.of())),
                        api.delete(path, stranger.owner())))
                .extracting(Answer::status)
                .containsOnly(404);
        assertThat(api.get(PROVIDERS, stranger.owner()).items()).isEmpty();
    }

    @Test
    void aDomainIsProvedBeforeAProviderSpeaksForIt() {
        Company company = aCompany();
        Company other = aCompany();

        assertThat(addProvider(company, openId(company, Map.of("emailDomains", List.of(other.domain()))))
                        .code())
                .isEqualTo("domain_not_proved");
        assertThat(addProvider(company, openId(company, Map.of("emailDomains", List.of("gmail.com"))))
                        .code())
                .isEqualTo("domain_not_proved");
    }

    @Test
    void nobodyBecomesAnOwnerOrAnythingUnknownByAProvider() {
        Company company = aCompany();
        assertThat(addProvider(company, openId(company, Map.of("defaultRole", "owner")))
                        .code())
                .isEqualTo("role_refused");
        assertThat(addProvider(company, openId(company, Map.of("defaultRole", "emperor")))
                        .code())
                .isEqualTo("role_refused");
        assertThat(addProvider(company, openId(company, Map.of("emailAttribute", "upn")))
                        .status())
                .isEqualTo(422);
    }

    /// S7
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest",
                "https://10.0.0.1",
                "https://192.168.1.1:8443",
                "https://[fd00:ec2::254]",
                "https://[::ffff:10.0.0.1]",
                "https://0x0a000001",
                "https://0.0.0.0",
                "https://user:password@idp.example",
                "ftp://idp.example"
            })
    void anIssuerInAPrivateNetworkIsNotAsked(String issuer) {
        Company company = aCompany();
        assertThat(addProvider(company, openId(company, Map.of("issuer", issuer)))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aSamlProviderIsReadFromItsMetadata() {
        Company company = aCompany();
        StandInIdp idp = StandInIdp.start();
        Map<String, Object> draft = new HashMap<>(openId(company, Map.of("kind", "SAML", "metadata", idp.metadata())));
        List.of("issuer", "clientId", "clientSecret").forEach(draft::remove);
        Answer added = addProvider(company, draft);

        assertThat(added.status()).as(added.body().toString()).isEqualTo(201);
        assertThat(added.text("issuer")).isEqualTo(idp.entityId());
        assertThat(added.text("consumer"))
                .isEqualTo("http://localhost:8080/api/v1/auth/sso/saml/" + added.id() + "/acs");
        draft.put("metadata", "<a/>");
        assertThat(addProvider(company, draft).code()).isEqualTo("provider_unusable");
    }

    private List<String> storedSecrets(Company company) {
        return Tenancy.callAs(
                company.business().id(),
                () -> transaction.<List<String>>execute(_ -> jdbc.sql("select client_secret from identity_provider")
                        .query(String.class)
                        .list()));
    }
}
