package io.doorstep.identity.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.oauth.OAuthTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

@ExtendWith(OutputCaptureExtension.class)
class EntranceIntegrationTests extends OAuthTest {

    @Autowired
    RestTestClient client;

    /// IDN-13, IDN-16, IDN-23
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/accept-invitation",
                "/reset-password",
                "/verify-email",
                "/oauth/consent",
                "/sso/callback",
                "/sign-up"
            })
    void aPageRunsOnlyItsOwnScriptIsNotKeptAndSendsItsAddressNowhere(String path) {
        EntityExchangeResult<byte[]> page = get(path + "?token=tok_0123456789");
        HttpHeaders headers = page.getResponseHeaders();

        assertThat(page.getStatus().value()).isEqualTo(200);
        assertThat(headers.getContentType()).hasToString("text/html;charset=UTF-8");
        assertThat(headers.getFirst("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self';")
                .contains("form-action 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(headers.getCacheControl()).isEqualTo("no-store");
        assertThat(text(page))
                .contains("<html lang=\"en\">", "role=\"alert\"", "/favicon.svg")
                .doesNotContain("tok_0123456789", "style=", " onclick")
                .doesNotContainPattern("<script>");
    }

    /// IDN-13, IDN-23
    @ParameterizedTest
    @CsvSource({
        "/accept-invitation, /api/v1/auth/accept-invitation",
        "/reset-password, /api/v1/auth/password/reset",
        "/verify-email, /api/v1/auth/email/verify"
    })
    void aPageCallsTheOperationThatChecksTheLink(String path, String operation) {
        assertThat(text(get(path))).contains("data-operation=\"" + operation + "\"");
        assertThat(api.post(operation, null, Map.of("token", "tok_wrong", "password", Business.PASSWORD))
                        .status())
                .isEqualTo(404);
    }

    /// IDN-23
    @Test
    void anInvitationSpeaksTheLanguageOfWhoInvitesAndSaysItsName() {
        Business business = aBusiness("Maisons <b>& Fils");
        api.patch("/api/v1/organizations/current", business.owner(), "*", Map.of("locale", "fr-CI"));
        Answer invited = business.invite(Business.anAddress(), "agent");
        String page = "/accept-invitation?token=" + invited.text("invitation.token");

        assertThat(text(get(page)))
                .contains("<html lang=\"fr\">", "Accepter l’invitation", "Maisons &lt;b&gt;&amp; Fils")
                .doesNotContain("<b>");

        accept(invited);
        assertThat(text(get(page))).contains("<html lang=\"en\">").doesNotContain("Maisons");
    }

    @Test
    void theQuestionAboutAProgramNamesTheOrganizationThatRegisteredIt() {
        Business business = aBusiness("Maisons & Fils");
        Answer client = aClient(business, "PUBLIC");

        assertThat(text(get("/oauth/consent?client_id=" + client.id())))
                .contains("Maisons &amp; Fils", "data-organization=\"" + business.id() + "\"");
        assertThat(List.of(business.id().toString(), "1-1-1-1-1", "' or true --"))
                .allSatisfy(unknown -> assertThat(text(
                                get("/oauth/consent?client_id=" + URLEncoder.encode(unknown, StandardCharsets.UTF_8))))
                        .contains("data-organization=\"\""));
    }

    /// IDN-11
    @ParameterizedTest
    @CsvSource({"fr-CI, fr, Inscrire votre entreprise", "es, es, Registrar su empresa", "de, en, Register your business"
    })
    void thePageForNewBusinessesSpeaksTheLanguageOfTheBrowser(String wanted, String language, String title) {
        EntityExchangeResult<byte[]> page = client.get()
                .uri("/sign-up")
                .header("Accept-Language", wanted)
                .exchange()
                .expectBody()
                .returnResult();

        assertThat(text(page))
                .contains("<html lang=\"" + language + "\">", title, "data-operation=\"/api/v1/auth/register\"");
    }

    /// IDN-14
    @Test
    void googleIsOfferedOnlyWhereItIsSetUp() {
        assertThat(text(get("/oauth/consent"))).doesNotContain("by-google");
    }

    /// IDN-13
    @Test
    void aLinkThatIsLookedAtStaysGood() {
        Business business = aBusiness();
        api.patch("/api/v1/organizations/current", business.owner(), "*", Map.of("locale", "es"));
        forget(business.email());
        String token = mailedToken(business, "RESET_PASSWORD", 1);

        assertThat(text(get("/reset-password?token=" + token))).contains("<html lang=\"es\">");
        assertThat(reset(token, "another fine horse").status()).isEqualTo(204);
        assertThat(text(get("/reset-password?token=" + token))).contains("<html lang=\"en\">");
    }

    /// IDN-13, IDN-23
    @Test
    void theTokenIsInNoLogLine(CapturedOutput output) {
        Business business = aBusiness();
        String token = business.invite(Business.anAddress(), "agent").text("invitation.token");

        get("/accept-invitation?token=" + token);
        get("/accept-invitation?token=" + token + "x".repeat(300));
        get("/entrance/nothing.js?token=" + token);

        assertThat(output.getAll()).doesNotContain(token);
    }

    @ParameterizedTest
    @CsvSource({
        "/entrance/address.js, javascript",
        "/entrance/page.js, javascript",
        "/entrance/mail-link.js, javascript",
        "/entrance/sign-in.js, javascript",
        "/entrance/way.js, javascript",
        "/entrance/consent.js, javascript",
        "/entrance/sign-on.js, javascript",
        "/entrance/sign-up.js, javascript",
        "/entrance/entrance.css, text/css",
        "/favicon.svg, image/svg+xml",
        "/favicon.ico, icon"
    })
    void whatThePagesNeedIsThereForEverybody(String path, String type) {
        EntityExchangeResult<byte[]> file = get(path);

        assertThat(file.getStatus().value()).isEqualTo(200);
        assertThat(file.getResponseHeaders().getContentType().toString()).contains(type);
        assertThat(file.getResponseHeaders().getCacheControl()).contains("max-age=300");
    }

    /// IDN-13, IDN-16, IDN-23
    @ParameterizedTest
    @ValueSource(strings = {"/accept-invitation", "/reset-password", "/verify-email", "/sso/callback"})
    void aSecretIsTakenOutOfTheAddressBeforeAnythingElse(String path) {
        assertThat(text(get(path)).lines().filter(line -> line.contains("<script") || line.contains("<link")))
                .element(0)
                .asString()
                .contains("<script src=\"/entrance/address.js\">");
        assertThat(text(get("/entrance/address.js")).lines().filter(line -> !line.isBlank()))
                .element(3)
                .isEqualTo("history.replaceState(null, '', location.pathname);");
    }

    private Answer accept(Answer invited) {
        return api.post(
                "/api/v1/auth/accept-invitation",
                null,
                Map.of("token", invited.text("invitation.token"), "password", Business.PASSWORD));
    }

    private EntityExchangeResult<byte[]> get(String path) {
        return client.get().uri(path).exchange().expectBody().returnResult();
    }

    private static String text(EntityExchangeResult<byte[]> page) {
        return new String(page.getResponseBody(), StandardCharsets.UTF_8);
    }
}
