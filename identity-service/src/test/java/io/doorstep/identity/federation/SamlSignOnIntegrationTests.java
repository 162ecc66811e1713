package io.doorstep.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.federation.saml.StandInIdp;
import io.doorstep.identity.federation.saml.Statement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriComponentsBuilder;

/// IDN-40
class SamlSignOnIntegrationTests extends FederationTest {

    @LocalServerPort
    int servicePort;

    private final HttpClient client = HttpClient.newHttpClient();
    private final StandInIdp idp = StandInIdp.start();

    @Test
    void whomTheProviderHasSignedForIsSignedOn() {
        Company company = aCompany();
        Way way = begin(aSamlProvider(company, idp));
        Answer in = way.browser().exchange(post(way, idp.respond(way.statement(company.address("ngozi")))));

        assertThat(in.status()).as(in.body().toString()).isEqualTo(200);
        assertThat(in.text("organization.id")).isEqualTo(company.business().id().toString());
        assertThat(in.text("user.email")).isEqualTo(company.address("ngozi"));
        assertThat(in.text("user.name")).isEqualTo("Ngozi Bello");
        Way again = begin(way.provider());
        assertThat(again.browser()
                        .exchange(post(again, idp.respond(again.statement(company.address("ngozi")))))
                        .text("user.id"))
                .isEqualTo(in.text("user.id"));
    }

    @Test
    void addressAndNameAreReadFromTheAttributesThatTheOrganizationNamed() {
        Company company = aCompany();
        Way way = begin(aSamlProvider(company, idp, Map.of("emailAttribute", "workMail", "nameAttribute", "nick")));
        Answer in = way.browser().exchange(post(way, idp.respond(way.statement(company.address("ngozi")))));

        assertThat(in.text("user.email")).isEqualTo(company.address("work.ngozi"));
        assertThat(in.text("user.name")).isEqualTo("Ngo");
    }

    @Test
    void anAssertionIsUsedOnce() {
        Company company = aCompany();
        Way first = begin(aSamlProvider(company, idp));
        Statement statement = first.statement(company.address("ngozi"));
        String response = idp.respond(statement);
        assertThat(post(first, response)).startsWith("code=");
        assertThat(status(first, response)).as("the same way again").isEqualTo(400);

        Way second = begin(first.provider());
        assertThat(post(second, response)).as("an answer to another request").isEqualTo("error=sign_on_failed");
        Way third = begin(first.provider());
        Statement repeated = third.statement(company.address("ngozi")).with("id", statement.id());
        assertThat(post(third, idp.respond(repeated))).isEqualTo("error=sign_on_failed");
    }

    @Test
    void nobodyComesWhoWasNotSent() {
        Company company = aCompany();
        Way way = begin(aSamlProvider(company, idp));
        Way unsent = new Way(way.browser(), way.provider(), way.requestId(), "sst_unsent");

        assertThat(status(unsent, idp.respond(way.statement(company.address("ngozi")))))
                .isEqualTo(400);
    }

    /// B-ID-3
    @Test
    void anotherTenantsProviderOpensNothingHere() {
        Company mine = aCompany();
        Company theirs = aCompany();
        StandInIdp foreign = StandInIdp.start();
        UUID provider = aSamlProvider(mine, idp);
        Way atTheirs = begin(aSamlProvider(theirs, foreign));
        Way atMine = begin(provider);

        assertThat(post(atMine, foreign.respond(atMine.statement(mine.address("ngozi")))))
                .isEqualTo("error=sign_on_failed");
        Way mixed = new Way(atTheirs.browser(), provider, atTheirs.requestId(), atTheirs.relayState());
        assertThat(status(mixed, foreign.respond(mixed.statement(mine.address("ngozi")))))
                .isEqualTo(400);
        Way again = begin(atTheirs.provider());
        String fragment = post(again, foreign.respond(again.statement(mine.address("ngozi"))));
        assertThat(again.browser().exchange(fragment).code()).isEqualTo("foreign_address");
    }

    @Test
    void showsItsMetadataToEverybody() {
        UUID provider = aSamlProvider(aCompany(), idp);
        HttpResponse<String> shown =
                send(HttpRequest.newBuilder(uri("/api/v1/auth/sso/saml/" + provider + "/metadata")));

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("EntityDescriptor").contains(provider + "/acs");
        assertThat(send(HttpRequest.newBuilder(uri("/api/v1/auth/sso/saml/" + UUID.randomUUID() + "/metadata")))
                        .statusCode())
                .isEqualTo(404);
    }

    private UUID aSamlProvider(Company company, StandInIdp idp) {
        return aSamlProvider(company, idp, Map.of());
    }

    private UUID aSamlProvider(Company company, StandInIdp idp, Map<String, ?> different) {
        Map<String, Object> draft = new HashMap<>(openId(company, Map.of("kind", "SAML", "metadata", idp.metadata())));
        List.of("issuer", "clientId", "clientSecret").forEach(draft::remove);
        draft.putAll(different);
        Answer added = addProvider(company, draft);
        assertThat(added.status()).as(added.body().toString()).isEqualTo(201);
        return added.id();
    }

    private Way begin(UUID provider) {
        Browser browser = aBrowser();
        var asked = UriComponentsBuilder.fromUri(browser.goTo(provider)).build().getQueryParams();
        String request = inflate(decode(asked.getFirst("SAMLRequest")));
        assertThat(request).contains("AssertionConsumerServiceURL=\"" + Way.base(provider) + "/acs\"");
        return new Way(
                browser,
                provider,
                request.replaceFirst("(?s).*? ID=\"([^\"]+)\".*", "$1"),
                decode(asked.getFirst("RelayState")));
    }

    private String post(Way way, String response) {
        HttpResponse<String> answer = deliver(way, response);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getFragment();
    }

    private int status(Way way, String response) {
        return deliver(way, response).statusCode();
    }

    /// As the provider's page makes the browser do it.
    private HttpResponse<String> deliver(Way way, String response) {
        String form = "RelayState=" + way.relayState() + "&SAMLResponse="
                + URLEncoder.encode(response, StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(uri("/api/v1/auth/sso/saml/" + way.provider() + "/acs"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + servicePort + path);
    }

    private static String decode(String parameter) {
        return URLDecoder.decode(parameter, StandardCharsets.UTF_8);
    }

    private static String inflate(String text) {
        var bytes = new ByteArrayInputStream(Base64.getDecoder().decode(text));
        try (var inflated = new InflaterInputStream(bytes, new Inflater(true))) {
            return new String(inflated.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Somebody on the way to a provider and back.
    private record Way(Browser browser, UUID provider, String requestId, String relayState) {

        static String base(UUID provider) {
            return "http://localhost:8080/api/v1/auth/sso/saml/" + provider;
        }

        Statement statement(String person) {
            return Statement.of(
                    person,
                    base(provider) + "/metadata",
                    base(provider) + "/acs",
                    requestId,
                    Instant.now().truncatedTo(ChronoUnit.SECONDS));
        }
    }
}
