package io.doorstep.leadcrm.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.lead.CaptureLead;
import io.doorstep.leadcrm.lead.Enquiry;
import io.doorstep.leadcrm.person.ContactGiven;
import io.doorstep.testkit.N8nStandIn.Asked;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// A workflow that drops, delays and repeats, and workers that are killed between their call and their note of it.
@TestPropertySource(
        properties = {"db-scheduler.heartbeat-interval=1s", "N8N_WEBHOOK_URL=http://localhost:9/webhook/doorstep"})
class UnreliableWorkflowIntegrationTests extends DelegationTest {

    private static final int LEADS = 12;

    @Autowired
    Environment environment;

    @Autowired
    CaptureLead captureLead;

    @Autowired
    TransactionTemplate transaction;

    private String secret;

    @BeforeEach
    void connect() {
        secret = connect(SCORING);
    }

    /// N8N-03, N8N-06
    @Test
    void whateverAWorkflowDropsDelaysAndRepeatsEveryLeadIsScoredOnceByWhoeverWasInTime() {
        List<UUID> leads = IntStream.range(0, LEADS)
                .mapToObj(i -> aLead("asker" + i + "@example.com"))
                .toList();
        n8n.awaitAsked(LEADS);
        List<Asked> asked = new ArrayList<>(n8n.asked());
        int own = scoreOf(leads.getFirst());
        Random chance = new Random(18929);
        List<UUID> answered = new ArrayList<>();
        for (Asked one : asked.subList(0, LEADS / 2)) {
            for (int i = 0; i <= chance.nextInt(3); i++) {
                assertThat(callback(one, secret, score(one, 72)).status()).isEqualTo(200);
            }
            answered.add(UUID.fromString(one.data().get("leadId").stringValue()));
        }
        clock.advance(Duration.ofMinutes(5));
        Awaitility.await()
                .until(() -> business.get(RUNS + "?state=OPEN").items().isEmpty());
        for (Asked one : asked.subList(LEADS / 2, LEADS - 2)) {
            assertThat(callback(one, secret, score(one, 3)).status()).isEqualTo(202);
        }
        for (UUID lead : leads) {
            assertThat(scoreOf(lead)).isEqualTo(answered.contains(lead) ? 72 : own);
            assertThat(history(lead)).hasSize(2);
        }
        assertThat(business.get(RUNS + "?state=ANSWERED").items()).hasSize(LEADS / 2);
        assertThat(business.get(RUNS + "?state=FELL_BACK").items()).hasSize(LEADS / 2);
    }

    /// N8N-01
    @Test
    void aWorkerThatIsKilledAfterItsCallAsksAgainUnderTheSameId() {
        n8n.answers(503);
        aLead("jane@example.com");
        Asked first = n8n.awaitAsked(1);
        Awaitility.await().until(() -> run(first.run()).text("tries").equals("1"));
        database()
                .sql("update workflow_run set tries = 0, trouble = null where id = ?")
                .param(first.run())
                .update();
        kill("delegation.ask", first.run());
        n8n.answers(200);
        Asked second = n8n.awaitAsked(2);
        assertThat(second.id()).isEqualTo(first.id());
        Awaitility.await().until(() -> run(first.run()).body().has("takenAt"));
        assertThat(callback(first, secret, score(first, 72)).status()).isEqualTo(200);
        assertThat(callback(second, secret, score(second, 72)).status()).isEqualTo(200);
    }

    /// N8N-03
    @Test
    void aWatchdogThatIsKilledIsReplacedAndNothingWaitsForGood() {
        UUID lead = aLead("jane@example.com");
        Asked asked = n8n.awaitAsked(1);
        kill("delegation.watch", asked.run());
        clock.advance(Duration.ofMinutes(5));
        awaitRun(asked.run(), "FELL_BACK");
        assertThat(history(lead)).hasSize(2);
    }

    /// N8N-01
    @Test
    void aLeadThatWasRolledBackIsNeverAskedFor() {
        Tenancy.runAs(
                business.id(),
                () -> transaction.executeWithoutResult(status -> {
                    captureLead.capture(enquiryOf("ghost@example.com"));
                    status.setRollbackOnly();
                }));
        UUID real = aLead("real@example.com");
        assertThat(n8n.awaitAsked(1).data().get("leadId").stringValue()).isEqualTo(real.toString());
        JsonNode runs = business.get(RUNS).items();
        assertThat(runs).hasSize(1);
        assertThat(runs.get(0).get("leadId").stringValue()).isEqualTo(real.toString());
    }

    /// N8N-01
    @Test
    void aBusinessThatNamesNoWorkflowHasTheInstallationsOwn() {
        Answer connected = business.put(ROLL_UP, null, Map.of());
        assertThat(connected.status()).isEqualTo(201);
        assertThat(connected.body().has("url")).isFalse();
        Answer test = business.post(ROLL_UP + "/test", Map.of());
        assertThat(test.text("reason")).contains("localhost:9");
    }

    private void kill(String task, UUID run) {
        assertThat(database()
                        .sql("""
                                update scheduled_tasks set picked = true, picked_by = 'killed',
                                       last_heartbeat = now() - interval '1 day', version = version + 1
                                where task_name = :task and task_instance = :run
                                """)
                        .params(Map.of("task", task, "run", run.toString()))
                        .update())
                .isEqualTo(1);
    }

    private JdbcClient database() {
        return JdbcClient.create(new DriverManagerDataSource(
                environment.getRequiredProperty("spring.datasource.url"), "postgres", "postgres"));
    }

    private static Enquiry enquiryOf(String email) {
        return Enquiry.of(new ContactGiven(null, email, null, null, null), "api");
    }
}
