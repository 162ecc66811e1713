package io.doorstep.leadcrm.webhook;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/// What a worker leaves in the database when it is killed between its call and its note of it: the delivery as it was
/// before, and a job that a worker holds whose heart no longer beats.
@TestPropertySource(properties = "db-scheduler.heartbeat-interval=1s")
class KilledWorkersIntegrationTests extends CrmTest {

    private static final int LEADS = 12;

    @Autowired
    Environment environment;

    /// PCRM-01, PCRM-03
    @Test
    void whateverAPartnerMissedInThreeDaysArrivesUnderItsIdAlsoWhenWorkersAreKilled() {
        Business business = aBusiness();
        Random chance = new Random(72);
        try (Partner partner = new Partner(business, "lead.captured")) {
            partner.answers(aResponse().withStatus(503));
            IntStream.range(0, LEADS).forEach(i -> business.fillInForm(Map.of("email", "asker" + i + "@example.com")));
            Duration[] pauses = {
                Duration.ofSeconds(6), Duration.ofMinutes(6), Duration.ofMinutes(34), Duration.ofHours(3),
                Duration.ofHours(6), Duration.ofHours(12), Duration.ofHours(16), Duration.ofHours(23)
            };
            for (int rung = 1; rung <= pauses.length; rung++) {
                awaitTries(partner, rung);
                kill(business, chance);
                awaitTries(partner, rung);
                clock.advance(pauses[rung - 1]);
            }
            awaitTries(partner, pauses.length + 1);
            partner.answers(aResponse().withStatus(200));
            clock.advance(Duration.ofHours(27));

            Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> delivered(partner) == LEADS);
            Set<String> told = new HashSet<>();
            business.get("/api/v1/events?type=lead.captured")
                    .items()
                    .forEach(event -> told.add(event.get("id").stringValue()));
            assertThat(told).hasSize(LEADS);
            assertThat(partner.calls())
                    .extracting(call -> call.getHeader("webhook-id"))
                    .containsAll(told)
                    .isSubsetOf(told);
            assertThat(partner.calls()).hasSizeGreaterThan(LEADS * (pauses.length + 2));
            LoggedRequest last = partner.calls().getLast();
            assertThat(Partner.verifies(last, partner.secret(), clock.instant()))
                    .isTrue();
        }
    }

    private void kill(Business business, Random chance) {
        JdbcClient database = JdbcClient.create(new DriverManagerDataSource(
                environment.getRequiredProperty("spring.datasource.url"), "postgres", "postgres"));
        List<String> deliveries = database.sql("select id::text from webhook_delivery where tenant_id = ? order by id")
                .param(business.id())
                .query(String.class)
                .list();
        for (String delivery : deliveries) {
            if (chance.nextInt(3) == 0) {
                database.sql("""
                                with forgotten as (
                                    update webhook_delivery set tries = tries - 1, rung = rung - 1
                                    where id = cast(:id as uuid) returning id, tries),
                                unwritten as (
                                    delete from webhook_attempt a using forgotten f
                                    where a.delivery_id = f.id and a.number = f.tries + 1 returning a.number)
                                update scheduled_tasks set picked = true, picked_by = 'killed',
                                       last_heartbeat = now() - interval '1 day', version = version + 1
                                where task_name = 'webhook.deliver' and task_instance = :id
                                """).param("id", delivery).update();
            }
        }
    }

    /// On a busy machine the first pause, of seconds, may be over before all have been looked at.
    private static void awaitTries(Partner partner, int tries) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> partner.deliveries().size() == LEADS
                        && partner.deliveries()
                                .valueStream()
                                .allMatch(delivery -> delivery.get("tries").intValue() >= tries));
    }

    private static long delivered(Partner partner) {
        return partner.deliveries()
                .valueStream()
                .map(delivery -> delivery.get("status"))
                .map(JsonNode::stringValue)
                .filter("DELIVERED"::equals)
                .count();
    }
}
