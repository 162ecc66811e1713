package io.doorstep.leadcrm.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// More leads than a portion, and more bytes than lie between a server and a slow reader.
class LargeExportIntegrationTests extends ExportTest {

    private static final int MANY = 12_345;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataSource dataSource;

    /// B-AN-2
    @ParameterizedTest
    @CsvSource({"csv, -capturedAt", "csv, score", "xlsx, capturedAt"})
    void aFileHoldsAsManyRowsAsTheListHasLeads(String format, String sort) throws Exception {
        Business business = aBusiness();
        store(business, MANY);

        HttpResponse<byte[]> file = get(EXPORT + "?format=" + format + "&sort=" + sort, owner(business));

        assertThat(rows(file).stream().map(row -> row.get("leadId")).distinct()).hasSize(MANY);
        assertThat(listed(business)).isEqualTo(MANY);
    }

    /// LEAD-30
    @Test
    void aReaderWhoStopsReadingHoldsNoConnectionOfTheDatabase() throws Exception {
        Business business = aBusiness();
        store(business, MANY);
        HikariDataSource pool = dataSource.unwrap(HikariDataSource.class);

        HttpResponse<InputStream> file = get(EXPORT, owner(business), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = file.body()) {
            assertThat(body.readNBytes(1000)).hasSize(1000);
            Awaitility.await()
                    .untilAsserted(() -> assertThat(pool.getHikariPoolMXBean().getActiveConnections())
                            .isZero());
        }
        Awaitility.await()
                .untilAsserted(() -> assertThat(pool.getHikariPoolMXBean().getActiveConnections())
                        .isZero());
    }

    /// B-AN-2
    @Test
    void aFileThatBreaksOffIsNotTakenForAWholeOne() {
        Business business = aBusiness();
        store(business, MANY);
        Tenancy.runAs(
                business.id(),
                () -> transaction.executeWithoutResult(
                        _ -> jdbc.sql("update lead set milestone = 'UNHEARD_OF' where message like '5000 %'")
                                .update()));

        assertThatThrownBy(() -> get(EXPORT + "?sort=capturedAt", owner(business)))
                .isInstanceOf(IOException.class);
    }

    private long listed(Business business) {
        long count = 0;
        String cursor = "";
        do {
            Answer page = business.get("/api/v1/leads?limit=200" + cursor);
            count += page.items().size();
            cursor = page.body().has("nextCursor") ? "&cursor=" + page.text("nextCursor") : "";
        } while (!cursor.isEmpty());
        return count;
    }

    private void store(Business business, int count) {
        Tenancy.runAs(
                business.id(),
                () -> transaction.executeWithoutResult(_ -> {
                    jdbc.sql("""
                            insert into person (id, version, name, name_key, created_at, updated_at)
                            select uuidv7(), 0, 'P' || n, 'p' || n, now() + n * interval '1 microsecond', now()
                            from generate_series(1, ?) n
                            """).param(count).update();
                    jdbc.sql("""
                            insert into lead (id, version, person_id, pipeline, stage, milestone, source, property_ids, tags,
                                              unreadable_contacts, score, score_factors, marketing_consent, enquiries,
                                              message, captured_at, last_enquiry_at)
                            select uuidv7(), 0, id, 'sales', 'NEW', 'NEW', 'test', '{}', '{}', '{}', substr(name, 2)::integer % 7, '[]',
                                   false, 1, substr(name, 2) || repeat(' and more', 100),
                                   now() + (substr(name, 2)::integer / 3) * interval '1 millisecond', now()
                            from person
                            """).update();
                }));
    }
}
