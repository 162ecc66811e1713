package io.doorstep.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.testkit.TenantWalls;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class IsolationIntegrationTests extends IdentityTest {

    @Autowired
    TenantWalls walls;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    /// IDN-03
    @Test
    void anotherTenantsThingsAreNotThere() {
        Business mine = aBusiness();
        Business theirs = aBusiness();
        Business.Member member = theirs.hire("agent");
        Answer key = api.post(
                "/api/v1/security/api-keys",
                theirs.owner(),
                Map.of("name", "Website", "permissions", List.of("lead:capture")));
        String session = api.get("/api/v1/sessions", theirs.owner())
                .items()
                .get(0)
                .path("id")
                .asString();
        String organization = "/api/v1/organizations/" + theirs.id();
        String person = "/api/v1/members/" + member.id();
        String etag = "*";

        assertThat(List.of(
                        api.get(organization, mine.owner()),
                        api.patch(organization, mine.owner(), etag, Map.of("name", "Mine now")),
                        api.get(person, mine.owner()),
                        api.patch(person, mine.owner(), etag, Map.of("roles", List.of("client"))),
                        api.post(person + "/deactivate", mine.owner(), Map.of()),
                        api.post(person + "/activate", mine.owner(), Map.of()),
                        api.get("/api/v1/security/api-keys/" + key.id(), mine.owner()),
                        api.delete("/api/v1/security/api-keys/" + key.id(), mine.owner()),
                        api.post("/api/v1/security/api-keys/" + key.id() + "/rotate", mine.owner(), Map.of()),
                        api.get("/api/v1/security/api-keys/" + key.id() + "/usage", mine.owner()),
                        api.delete("/api/v1/sessions/" + session, mine.owner())))
                .extracting(Answer::status)
                .containsOnly(404);
        assertThat(api.get("/api/v1/members", mine.owner()).each("email")).containsExactly(mine.email());
        assertThat(api.get("/api/v1/security/api-keys", mine.owner()).items()).isEmpty();
        assertThat(api.get("/api/v1/sessions?userId=" + theirs.ownerId(), mine.owner())
                        .items())
                .isEmpty();
        assertThat(api.get("/api/v1/audit-logs?actor=" + theirs.ownerId(), mine.owner())
                        .items())
                .isEmpty();
        assertThat(api.get(organization, theirs.owner()).text("name")).isEqualTo("Lekki Homes");
    }

    /// IDN-03
    @Test
    void aCursorOfAnotherTenantIsRefused() {
        Business mine = aBusiness();
        Business theirs = aBusiness();
        theirs.hire("agent");
        String cursor = api.get("/api/v1/members?limit=1", theirs.owner()).text("nextCursor");

        assertThat(api.get("/api/v1/members?cursor=" + cursor, mine.owner()).status())
                .isEqualTo(400);
    }

    /// IDN-03
    @ParameterizedTest
    @ValueSource(
            strings = {
                "organization",
                "membership",
                "custom_role",
                "rights_revision",
                "affiliation",
                "team",
                "team_member",
                "session",
                "directory_entry",
                "directory_group",
                "privacy_request",
                "privacy_part",
                "legal_hold",
                "user_consent",
                "privacy_choice",
                "integration_connection",
                "retention_policy",
                "retention_result",
                "retention_rule",
                "held_person",
                "audit_forgotten",
                "refresh_token",
                "security_policy",
                "identity_provider",
                "federated_identity",
                "used_assertion",
                "api_key",
                "oauth_client",
                "oauth_grant",
                "oauth_refresh_token",
                "onboarding_progress",
                "onboarding_mark",
                "onboarding_badge",
                "onboarding_draft",
                "audit_entry",
                "audit_chain"
            })
    void withoutATenantAndAsAnotherOneTheDatabaseShowsNoRows(String table) {
        aBusiness();
        String count = "select count(*) from " + table;

        assertThat(transaction.<Integer>execute(
                        _ -> jdbc.sql(count).query(Integer.class).single()))
                .isZero();
        assertThat(Tenancy.callAs(
                        UUID.randomUUID(),
                        () -> transaction.<Integer>execute(
                                _ -> jdbc.sql(count).query(Integer.class).single())))
                .isZero();
    }

    /// IDN-03
    @Test
    void noTableStandsOutsideTheWalls() {
        walls.assertEveryTableIsBehindTheWall();
        walls.assertEveryKeyIncludesTheTenant();
        walls.assertViewsDoNotLookOverTheWall();
    }
}
