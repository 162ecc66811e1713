package io.doorstep.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import io.doorstep.testkit.Contracts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class AuditLogIntegrationTests extends IdentityTest {

    private static final String LOG = "/api/v1/audit-logs";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Autowired
    JdbcClient jdbc;

    /// IDN-51, IDN-60
    @Test
    void keepsWhatAnyServiceDidWithBeforeAndAfter() {
        Business business = aBusiness();
        events.publish("audit", "audit.recorded", business.id(), business.id(), Contracts.example("audit.recorded"));

        Answer found = awaitEntries(business, LOG + "?model=Lead", 1);

        var entry = found.items().get(0);
        assertThat(entry.path("service").asString()).isEqualTo("lead-crm");
        assertThat(entry.path("action").asString()).isEqualTo("update");
        assertThat(entry.path("changes").path("stage").path("before").asString())
                .isEqualTo("NEW");
        assertThat(entry.path("changes").path("stage").path("after").asString()).isEqualTo("CONTACTED");
        assertThat(entry.path("ipAddress").asString()).isEqualTo("203.0.113.7");
        assertThat(entry.path("userAgent").asString()).isEqualTo("Mozilla/5.0");
        assertThat(entry.path("recordedAt").asString()).isEqualTo("2026-11-21T10:00:00Z");
    }

    /// IDN-51, IDN-53
    @Test
    void everyWriteAndSignInOfThisServiceIsThereByItself() {
        Business business = aBusiness();
        business.logIn();
        Business.Member member = business.hire("agent");

        Answer logins = awaitEntries(business, LOG + "?action=login&object=" + business.ownerId(), 1);
        Answer hired = awaitEntries(business, LOG + "?model=Membership&action=create&actor=" + business.ownerId(), 1);

        assertThat(logins.each("model")).containsOnly("User");
        assertThat(hired.each("objectId")).containsExactly(member.id().toString());
        Contracts.assertMatches(
                "audit.recorded",
                events.awaitOne("audit.recorded", business.id()).data());
        assertThat(awaitEntries(business, LOG + "?model=Organization&action=create", 1)
                        .each("objectId"))
                .containsExactly(business.id().toString());
    }

    /// IDN-51
    @Test
    void neverShowsASecret() {
        Business business = aBusiness();
        Answer made = api.post(
                "/api/v1/security/api-keys",
                business.owner(),
                Map.of("name", "Website", "permissions", List.of("lead:capture")));
        Answer invited = business.invite(Business.anAddress(), "agent");

        Answer log = awaitEntries(business, LOG + "?model=ApiKey", 1);

        assertThat(log.body().toString()).contains("•••").doesNotContain(made.text("key"));
        assertThat(awaitEntries(business, LOG + "?model=Membership&object=" + invited.id(), 1)
                        .body()
                        .toString())
                .contains("•••")
                .doesNotContain(invited.text("invitation.token"));
    }

    /// IDN-52, IDN-56
    @Test
    void filtersByTimeAndLeafsThroughWithoutGapOrRepeat() {
        Business business = aBusiness();
        for (int hour = 1; hour <= 5; hour++) {
            events.publish(
                    "audit", "audit.recorded", business.id(), business.id(), entry("2026-03-0" + hour + "T10:00:00Z"));
        }
        awaitEntries(business, LOG + "?model=Listing", 5);

        Answer inside =
                api.get(LOG + "?model=Listing&from=2026-03-02T00:00:00Z&to=2026-03-04T10:00:00Z", business.owner());
        Answer first = api.get(LOG + "?model=Listing&limit=3", business.owner());
        Answer rest = api.get(LOG + "?model=Listing&limit=3&cursor=" + first.text("nextCursor"), business.owner());

        assertThat(inside.each("recordedAt")).containsExactly("2026-03-03T10:00:00Z", "2026-03-02T10:00:00Z");
        assertThat(first.each("recordedAt")).hasSize(3).startsWith("2026-03-05T10:00:00Z");
        assertThat(rest.each("recordedAt")).containsExactly("2026-03-02T10:00:00Z", "2026-03-01T10:00:00Z");
        assertThat(rest.body().has("nextCursor")).isFalse();
        assertThat(api.get(LOG + "?cursor=tampered", business.owner()).status()).isEqualTo(400);
    }

    /// IDN-52
    @Test
    void eachMonthHasAPartitionOfItsOwnBehindTheWall() {
        Business business = aBusiness();
        events.publish("audit", "audit.recorded", business.id(), business.id(), entry("2025-07-15T10:00:00Z"));
        awaitEntries(business, LOG + "?to=2025-08-01T00:00:00Z", 1);

        assertThat(jdbc.sql(
                                "select relrowsecurity and relforcerowsecurity from pg_class where relname = 'audit_entry_2025_07'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private Answer awaitEntries(Business business, String path, int atLeast) {
        Answer[] found = new Answer[1];
        await(path).atMost(PATIENCE).untilAsserted(() -> {
            found[0] = api.get(path, business.owner());
            assertThat(found[0].items().size()).isGreaterThanOrEqualTo(atLeast);
        });
        return found[0];
    }

    private static Map<String, ?> entry(String recordedAt) {
        return Map.of(
                "service",
                "property",
                "actorKind",
                "system",
                "recordedAt",
                recordedAt,
                "entries",
                List.of(Map.of(
                        "action",
                        "create",
                        "model",
                        "Listing",
                        "objectId",
                        UUID.randomUUID().toString(),
                        "changes",
                        Map.of())));
    }
}
