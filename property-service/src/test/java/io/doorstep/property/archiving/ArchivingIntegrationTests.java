package io.doorstep.property.archiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.Agency;
import io.doorstep.property.Agency.Answer;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionTemplate;

/// PROP-33
@ServiceTest
class ArchivingIntegrationTests {

    private static final String RULE = "/api/v1/properties/archive-rule";

    @Autowired
    RestTestClient http;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Agency agency;
    private UUID sold;
    private UUID forgotten;
    private UUID fresh;

    @BeforeEach
    void stock() {
        agency = new Agency(http);
        sold = agency.publish("A", 100);
        agency.change(sold, "{'status': 'SOLD'}").expect(200);
        forgotten = agency.publish("B", 100);
        fresh = agency.publish("C", 100);
        rest(sold, 40);
        rest(forgotten, 400);
    }

    @AfterEach
    void goOn() {
        clock.real();
    }

    /// PROP-33
    @Test
    void withoutARuleNothingIsPutAwayAndADryRunSaysWhatOneWouldDo() {
        assertThat(agency.get(RULE).expect(200).body().has("soldAfterDays")).isFalse();

        Answer trial = agency.post(RULE + "/dry-run", "{'soldAfterDays': 30, 'unchangedAfterDays': 365}")
                .expect(200);

        assertThat(trial.body().at("/items").valueStream().map(item -> item.at("/reference")
                        .asString()))
                .containsExactly("A", "B");
        assertThat(agency.listing(sold).text("/status")).isEqualTo("SOLD");
        assertThat(new Agency(http)
                        .post(RULE + "/dry-run", "{'soldAfterDays': 1}")
                        .body()
                        .at("/items"))
                .isEmpty();
    }

    /// PROP-33
    @Test
    void theRuleIsFollowedOnceADayUntilItIsTurnedOff() {
        Answer kept = agency.put(RULE, null, "{'soldAfterDays': 30}").expect(200);
        agency.put(RULE, null, "{}").expect(428);

        clock.advance(Duration.ofHours(25));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> agency.get(RULE).body().has("lastRunAt"));

        assertThat(agency.listing(sold).text("/status")).isEqualTo("ARCHIVED");
        assertThat(agency.listing(forgotten).text("/status")).isEqualTo("PUBLISHED");
        assertThat(agency.listing(fresh).text("/status")).isEqualTo("PUBLISHED");
        assertThat(agency.get(RULE).body().at("/lastArchived").asInt()).isEqualTo(1);
        assertThat(kept.etag()).isNotEqualTo(agency.get(RULE).etag());
        assertThat(waitingJobs()).isEqualTo(1);
        agency.put(RULE, agency.get(RULE).etag(), "{}").expect(200);
        assertThat(waitingJobs()).isZero();
    }

    private long waitingJobs() {
        return jdbc.sql(
                        "select count(*) from scheduled_tasks where task_name = 'listing.archive' and task_instance = :id")
                .param("id", agency.id().toString())
                .query(Long.class)
                .single();
    }

    private void rest(UUID listing, int days) {
        Tenancy.runAs(
                agency.id(),
                () -> transaction.executeWithoutResult(_ -> jdbc.sql(
                                "update listing set updated_at = updated_at - make_interval(days => :days) where id = :id")
                        .param("days", days)
                        .param("id", listing)
                        .update()));
    }
}
