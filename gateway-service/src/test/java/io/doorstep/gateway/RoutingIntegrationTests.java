package io.doorstep.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.gateway.stand.GatewayClient;
import io.doorstep.gateway.stand.GatewayClient.Answer;
import io.doorstep.gateway.stand.GatewayTest;
import io.doorstep.gateway.stand.IdentityStand;
import io.doorstep.gateway.stand.TestToken;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@GatewayTest
class RoutingIntegrationTests {

    @Autowired
    GatewayClient gateway;

    private final UUID tenant = UUID.randomUUID();
    private final String bearer = TestToken.user(tenant).bearer();

    /// GW-01
    @ParameterizedTest
    @CsvSource({
        "/api/v1/organizations/current, identity",
        "/api/v1/users?q=ben, identity",
        "/api/v1/users/roles, identity",
        "/api/v1/users/permissions/matrix, identity",
        "/api/v1/security/api-keys, identity",
        "/api/v1/security/oauth-clients, identity",
        "/api/v1/security/passkeys, identity",
        "/api/v1/oauth/consent?client_id=1, identity",
        "/api/v1/oauth/authorize?client_id=1, identity",
        "/api/v1/audit-logs, identity",
        "/scim/v2/Users?startIndex=1, identity",
        "/api/v1/settings/general, identity",
        "/api/v1/affiliations/mine, identity",
        "/api/v1/onboarding/progress, identity",
        "/api/v1/properties, property",
        "/api/v1/developments, property",
        "/api/v1/properties/search?q=sea%20view, property",
        "/s/c2lnbmVk, property",
        "/feeds/c2lnbmVk.xml, property",
        "/api/v1/leads/1, lead-crm",
        "/api/v1/lead-exports, lead-crm",
        "/api/v1/smart-lists, lead-crm",
        "/api/v1/analytics/dashboard, lead-crm",
        "/api/v1/people/duplicates, lead-crm",
        "/api/v1/data-quality, lead-crm",
        "/api/v1/scoring/criteria, lead-crm",
        "/api/v1/assignment/policy, lead-crm",
        "/api/v1/ponds, lead-crm",
        "/api/v1/pipelines/sales, lead-crm",
        "/api/v1/follow-ups, lead-crm",
        "/api/v1/appointments, lead-crm",
        "/api/v1/telephony/numbers, lead-crm",
        "/api/v1/enrichment/account, lead-crm",
        "/api/v1/webhook-endpoints, lead-crm",
        "/api/v1/crm-connections, lead-crm",
        "/api/v1/workflows/lead-scoring, lead-crm",
        "/api/v1/workflow-runs?state=OPEN, lead-crm",
        "/api/v1/events?after=1, lead-crm",
        "/api/v1/sequences, campaign",
        "/api/v1/suppressions, campaign",
        "/api/v1/conversations, chat-ai",
        "/api/v1/assistant, chat-ai",
        "/api/v1/notifications, notification",
        "/api/v1/notification-preferences, notification"
    })
    void reachesEveryServiceUnderOneVersionedAddress(String path, String service) {
        Answer answer = gateway.get(path, "Authorization", bearer);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("service").asString()).isEqualTo(service);
        assertThat(answer.json().path("path").asString()).isEqualTo(path);
    }

    /// GW-01
    @Test
    void servesTwoVersionsSideBySide() {
        assertThat(gateway.get("/api/v2/leads", "Authorization", bearer)
                        .json()
                        .path("path")
                        .asString())
                .isEqualTo("/api/v2/leads");
    }

    /// GW-01
    @Test
    void takesAPathWithoutVersionForTheFirst() {
        Answer answer = gateway.get("/api/leads/7?limit=2", "Authorization", bearer);
        assertThat(answer.json().path("path").asString()).isEqualTo("/api/v1/leads/7?limit=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api",
                "/api/v1",
                "/api/v1/nothing",
                "/internal/tokens",
                "/internal/briefings",
                "/actuator/health",
                "/actuator/gateway/routes",
                "/api/v1/public/a/secrets",
                "/bare/api/v1/properties",
                "/unlimited/api/v1/properties",
                "/v3/api-docs/nobody",
                "/scim",
                "/scim/v1/Users",
                "/s",
                "/t",
                "/entrance",
                "/reset-password/now",
                "/oauth/token",
                "/oauth/consent/",
                "/sso/callback/now"
            })
    void answersAnUnknownPathWithAProblem(String path) {
        Answer answer = gateway.get(path, "Authorization", bearer);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.code()).isEqualTo("not_found");
        assertThat(answer.json().path("type").asString()).isEqualTo("https://doorstep.dev/problems/not-found");
        assertThat(answer.json().path("traceId").asString()).matches("[0-9a-f]{32}");
    }

    /// What a service would read differently must not pass: `/internal` is nobody's from outside.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/auth/../../../internal/tokens",
                "/api/v1/auth/%2e%2e/%2e%2e/internal/tokens",
                "/api/v1/auth/..%2f..%2finternal/tokens",
                "/api/v1/auth/..;/..;/internal/tokens",
                "/api/v1/auth//internal/tokens",
                "/api/v1/auth/%252e%252e/internal",
                "/api/v1/auth/.%2e/internal",
                "/api/v1/auth/%5c..%5cinternal",
                "/api/v1/auth/./login",
                "/api/v1/auth/login%00"
            })
    void refusesPathsThatClimb(String path) {
        Answer answer = gateway.get(path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("unsafe_path");
    }

    /// GW-14
    @Test
    void sendsTheVerifiedTokenOnAndNothingElseAboutIdentity() {
        Answer answer = gateway.get(
                "/api/v1/leads",
                "Authorization",
                bearer,
                "X-Tenant-Id",
                UUID.randomUUID().toString(),
                "X-User-Id",
                "root",
                "X-Roles",
                "owner",
                "X-Forwarded-For",
                "6.6.6.6",
                "X-Forwarded-Host",
                "evil.example",
                "X-Forwarded-Proto",
                "https",
                "Forwarded",
                "for=6.6.6.6;host=evil.example",
                "X-Real-IP",
                "6.6.6.6",
                "X-Original-URL",
                "/internal/tokens");
        assertThat(answer.seen("authorization")).isEqualTo(bearer);
        for (String dropped : new String[] {
            "x-tenant-id", "x-user-id", "x-roles", "x-forwarded-host", "forwarded", "x-real-ip", "x-original-url"
        }) {
            assertThat(answer.seen(dropped)).as(dropped).isEmpty();
        }
        assertThat(answer.seen("x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(answer.seen("x-forwarded-proto")).isEqualTo("http");
    }

    @Test
    void continuesTheCallersTraceAndNamesTheRequest() {
        String parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        Answer answer = gateway.get(
                "/api/v1/leads", "Authorization", bearer, "traceparent", parent, "X-Request-Id", "order-66");
        assertThat(answer.seen("traceparent")).isEqualTo(parent);
        assertThat(answer.seen("x-request-id")).isEqualTo("order-66");
        assertThat(answer.header("X-Request-Id")).isEqualTo("order-66");
        assertThat(gateway.get("/nothing", "X-Request-Id", "a b").header("X-Request-Id"))
                .matches("[0-9a-f]{32}");
    }

    @Test
    void asksForACredentialWhereOneIsNeeded() {
        Answer answer = gateway.get("/api/v1/leads");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void letsNobodySendTwoCredentials() {
        assertThat(gateway.get("/api/v1/leads", "Authorization", bearer, "X-API-Key", "k")
                        .code())
                .isEqualTo("unusable_credentials");
        assertThat(gateway.get("/api/v1/leads", "Authorization", "Basic YTpi").status())
                .isEqualTo(401);
    }

    @Test
    void leavesLoginOpenAndForgetsATokenThatDoesNotHoldThere() {
        Answer answer = gateway.post("/api/v1/auth/login", "{}", "Authorization", "Bearer x.y.z");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.seen("authorization")).isEmpty();
        assertThat(gateway.get("/t/abc").json().path("service").asString()).isEqualTo("campaign");
        Answer hook = gateway.post("/hooks/hubspot/abc", "[]", "X-HubSpot-Signature-v3", "c2ln");
        assertThat(hook.json().path("service").asString()).isEqualTo("lead-crm");
        assertThat(hook.seen("x-hubspot-signature-v3")).isEqualTo("c2ln");
        Answer answered = gateway.post("/hooks/properties/abc", "{}", "webhook-signature", "v1,c2ln");
        assertThat(answered.json().path("service").asString()).isEqualTo("property");
        assertThat(answered.seen("webhook-signature")).isEqualTo("v1,c2ln");
        assertThat(gateway.get("/hooks").status()).isEqualTo(404);
        assertThat(gateway.get("/media/abc/320.jpg").json().path("service").asString())
                .isEqualTo("property");
        assertThat(gateway.get("/.well-known/jwks.json").json().path("service").asString())
                .isEqualTo("identity");
    }

    @Test
    void sendsAProgramsSecretOnWhereItIsLookedAtAndNowhereElse() {
        for (String path : List.of("/api/v1/oauth/token", "/api/v1/oauth/revoke", "/api/oauth/introspect")) {
            Answer answer = gateway.post(path, "a=b", "Authorization", "Basic YTpi");
            assertThat(answer.json().path("service").asString()).isEqualTo("identity");
            assertThat(answer.seen("authorization")).as(path).isEqualTo("Basic YTpi");
            assertThat(gateway.post(path, "a=b", "Authorization", bearer).seen("authorization"))
                    .isEmpty();
        }
        assertThat(gateway.get("/api/v1/oauth/authorize", "Authorization", "Basic YTpi")
                        .seen("authorization"))
                .isEmpty();
        assertThat(gateway.post("/api/v1/oauth/token/x", "", "Authorization", "Basic YTpi")
                        .seen("authorization"))
                .isEmpty();
        assertThat(gateway.get("/.well-known/oauth-authorization-server")
                        .json()
                        .path("service")
                        .asString())
                .isEqualTo("identity");
        assertThat(gateway.get("/.well-known/other").status()).isEqualTo(404);
    }

    /// IDN-23, IDN-24
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/accept-invitation?token=inv_1",
                "/reset-password?token=pwr_1",
                "/verify-email?token=eml_1",
                "/sign-up",
                "/oauth/consent?response_type=code&client_id=0198b2f0-0000-7000-8000-000000000000",
                "/sso/callback",
                "/entrance/address.js",
                "/favicon.ico",
                "/favicon.svg"
            })
    void leadsLinksOfMailsProgramsAndProvidersToTheirPages(String path) {
        Answer answer = gateway.get(path);
        assertThat(answer.json().path("service").asString()).isEqualTo("identity");
        assertThat(answer.json().path("path").asString()).isEqualTo(path);
    }

    /// IDN-73
    @Test
    void takesTheOnboardingsPathWithoutVersionToo() {
        assertThat(gateway.get("/api/onboarding/progress", "Authorization", bearer)
                        .json()
                        .path("path")
                        .asString())
                .isEqualTo("/api/v1/onboarding/progress");
    }

    /// GW-14
    @Test
    void givesAVisitorOfAPublicAddressItsTenantsToken() {
        String token = TestToken.anonymous(tenant).sign();
        String slug = "harbour-" + tenant;
        IdentityStand.knowsAddress(slug, token);
        Answer form = gateway.post("/api/v1/public/" + slug + "/leads", "{}");
        assertThat(form.json().path("service").asString()).isEqualTo("lead-crm");
        assertThat(form.seen("authorization")).isEqualTo("Bearer " + token);
        assertThat(gateway.get("/chat/" + slug).json().path("service").asString())
                .isEqualTo("chat-ai");
        assertThat(gateway.get("/embed/" + slug + ".js").seen("authorization")).isEqualTo("Bearer " + token);
        assertThat(gateway.get("/chat/nobody-" + tenant).status()).isEqualTo(404);
    }

    /// GW-14
    @Test
    void keepsOneBusinesssTokenFromAnothersPublicAddress() {
        String slug = "harbour-" + tenant;
        IdentityStand.knowsAddress(slug, TestToken.anonymous(tenant).sign());
        String path = "/api/v1/public/" + slug + "/conversations";
        assertThat(gateway.post(
                                path,
                                "{}",
                                "Authorization",
                                TestToken.visitor(tenant).bearer())
                        .status())
                .isEqualTo(200);
        Answer stranger = gateway.post(
                path,
                "{}",
                "Authorization",
                TestToken.visitor(UUID.randomUUID()).bearer());
        assertThat(stranger.status()).isEqualTo(403);
        assertThat(stranger.code()).isEqualTo("wrong_tenant");
    }
}
