package io.doorstep.identity.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.testkit.Contracts;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

class ErasureIntegrationTests extends PrivacyTest {

    private final String name = "Zephyrine " + UUID.randomUUID();

    @Autowired
    Environment environment;

    private Business business;
    private Business.Member member;

    @BeforeEach
    void hire() {
        business = aBusiness();
        member = business.hire("agent");
        api.patch(
                "/api/v1/auth/profile",
                member.token(),
                api.get("/api/v1/auth/profile", member.token()).etag(),
                Map.of("name", name, "phone", "+2348012345678"));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        api.get("/api/v1/audit-logs?model=Profile&object=" + member.id(), business.owner())
                                .items())
                .isNotEmpty());
    }

    /// CMP-01, CMP-02, CMP-03
    @Test
    void afterAnErasureNoTableHoldsThePersonsNameOrAddress() {
        assertThat(tablesNaming(name)).isNotEmpty();
        assertThat(tablesNaming(member.email())).isNotEmpty();

        String request = requested(about(member), business.owner(), PrivacyKind.ERASURE);
        awaitEntry("Membership", "delete");
        awaitEntry("UserAccount", "delete");

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(tablesNaming(name)).isEmpty();
            assertThat(tablesNaming(member.email())).isEmpty();
        });
        assertThat(answered(request, business.owner())).containsExactly("identity");
        assertThat(refresh(member.refreshToken()).status()).isEqualTo(401);
        assertThat(business.logIn(member.email(), Business.PASSWORD).status()).isEqualTo(401);
        assertThat(api.get("/api/v1/users/" + member.id(), business.owner()).status())
                .isEqualTo(404);
        Contracts.assertMatches(
                "privacy.erasure-requested",
                events.awaitOne("privacy.erasure-requested", business.id()).data());
    }

    /// CMP-01, CMP-07, IDN-51
    @Test
    void theAuditLogStillHoldsAndStillSaysThatSomethingWasDone() {
        requested(about(member), business.owner(), PrivacyKind.ERASURE);
        awaitEntry("Membership", "delete");
        awaitEntry("PrivacyRequest", "create");

        Answer verdict = api.get("/api/v1/audit-logs/verification", business.owner());
        Answer done = api.get("/api/v1/audit-logs?actor=" + member.id(), business.owner());

        assertThat(verdict.text("intact")).as(verdict.body().toString()).isEqualTo("true");
        assertThat(done.items()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.has("ipAddress")).isFalse();
            assertThat(entry.has("userAgent")).isFalse();
        });
        assertThat(api.get("/api/v1/audit-logs?model=Profile&object=" + member.id(), business.owner())
                        .items())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.path("changes")).isEmpty());
    }

    /// CMP-01
    @Test
    void thePersonOneselfMayLeaveWithoutATrace() {
        Answer accepted = request(OWN, member.token(), PrivacyKind.ERASURE);

        assertThat(accepted.status()).as(accepted.body().toString()).isEqualTo(202);
        assertThat(refresh(member.refreshToken()).status()).isEqualTo(401);
        assertThat(api.get(about(member), business.owner()).each("kind")).containsExactly("ERASURE");
    }

    /// CMP-01
    @Test
    void theLastOwnerHandsOverFirst() {
        Answer refused = request(OWN, business.owner(), PrivacyKind.ERASURE);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("last_owner");
        assertThat(api.get(OWN, business.owner()).items()).isEmpty();
    }

    /// CMP-01
    @Test
    void aRequestSaysWhatEachServiceKeepsAndWhy() {
        String request = requested(about(member), business.owner(), PrivacyKind.ERASURE);

        answer(business, UUID.fromString(request.substring(request.lastIndexOf('/') + 1)), "billing");

        await().until(() -> answered(request, business.owner()).contains("billing"));
        JsonNode parts = api.get(request, business.owner()).body().path("parts");
        assertThat(parts.at("/0/service").asString()).isEqualTo("billing");
        assertThat(parts.at("/0/kept/0/what").asString()).isEqualTo("invoices");
        assertThat(parts.toString()).contains("the audit log");
    }

    /// CMP-01
    @Test
    void whoWorksElsewhereTooKeepsTheAccountThere() {
        Business other = aBusiness();
        String invitation = other.invite(member.email(), "agent").text("invitation.token");
        api.post("/api/v1/auth/accept-invitation", null, Map.of("token", invitation, "password", Business.PASSWORD));

        requested(about(member), business.owner(), PrivacyKind.ERASURE);

        assertThat(business.logIn(member.email(), Business.PASSWORD).text("organization.id"))
                .isEqualTo(other.id().toString());
        assertThat(api.get("/api/v1/users/" + member.id(), business.owner()).status())
                .isEqualTo(404);
    }

    private void awaitEntry(String model, String action) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        api.get("/api/v1/audit-logs?model=" + model + "&action=" + action, business.owner())
                                .items())
                .isNotEmpty());
    }

    /// Those with a row, of this organization or shared, in which the text stands.
    private List<String> tablesNaming(String text) {
        List<String> naming = new ArrayList<>();
        try (Connection database = DriverManager.getConnection(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password"))) {
            query(
                    database,
                    "select set_config('app.tenant_id', ?, false)",
                    business.id().toString());
            for (String table :
                    query(database, "select tablename::text from pg_tables where schemaname = ?", "public")) {
                String found = "select t::text from " + table + " t where position(lower(?) in lower(t::text)) > 0";
                if (!query(database, found, text).isEmpty()) {
                    naming.add(table);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return naming;
    }

    private static List<String> query(Connection database, String sql, String parameter) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(row.getString(1));
                }
            }
        }
        return rows;
    }
}
