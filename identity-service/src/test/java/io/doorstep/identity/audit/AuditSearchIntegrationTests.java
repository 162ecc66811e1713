package io.doorstep.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class AuditSearchIntegrationTests extends AuditTest {

    @Autowired
    JdbcClient jdbc;

    /// IDN-52, IDN-56
    @Test
    void filtersByTimeAndLeafsThroughWithoutGapOrRepeat() {
        Business business = aBusiness();
        for (int hour = 1; hour <= 5; hour++) {
            record(business, "2026-03-0" + hour + "T10:00:00Z");
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

    /// IDN-56
    @Test
    void findsEntriesByWordsThatStandAnywhereInThem() {
        Business business = aBusinessInTheLog();
        record(business, "2026-03-01T10:00:00Z", "Listing", "L-1", note("Banana Island, 100% new"));
        record(business, "2026-03-02T10:00:00Z", "Listing", "L-2", note("Victoria Island"));
        awaitEntries(business, LOG + "?model=Listing", 2);

        assertThat(found(business, "q=banana%20ISLAND")).containsExactly("L-1");
        assertThat(found(business, "q=island&service=property")).containsExactly("L-2", "L-1");
        assertThat(found(business, "q=100%25")).containsExactly("L-1");
        assertThat(found(business, "q=island%20lekki")).isEmpty();
        assertThat(found(business, "q=island&object=L-2")).containsExactly("L-2");
        assertThat(api.get(LOG + "?q=" + "x".repeat(201), business.owner()).status())
                .isEqualTo(422);
    }

    /// IDN-52
    @Test
    void eachMonthHasAPartitionOfItsOwnBehindTheWall() {
        Business business = aBusiness();
        record(business, "2025-07-15T10:00:00Z");
        awaitEntries(business, LOG + "?to=2025-08-01T00:00:00Z", 1);

        assertThat(jdbc.sql(
                                "select relrowsecurity and relforcerowsecurity from pg_class where relname = 'audit_entry_2025_07'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    /// IDN-52
    @ParameterizedTest
    @ValueSource(strings = {"tenant_id, recorded_at", "tenant_id, actor_id, recorded_at"})
    void anIndexServesEachOrganizationsAndEachUsersTimeline(String columns) {
        assertThat(jdbc.sql("select indexdef from pg_indexes where tablename = 'audit_entry'")
                        .query(String.class)
                        .list())
                .anyMatch(index -> index.contains("(" + columns));
    }

    private List<String> found(Business business, String query) {
        return api.get(LOG + "?" + query, business.owner()).each("objectId");
    }

    private static Map<String, ?> note(String text) {
        return Map.of("note", Map.of("after", text));
    }
}
