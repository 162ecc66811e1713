package io.doorstep.leadcrm.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import io.doorstep.testkit.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class ReportIntegrationTests extends CrmTest {

    private static final String REPORTS = ReportController.PATH;

    /// ANL-10
    @Test
    void thoseWhoAreNamedAreToldWhenTheNumbersOfADayAreThere() {
        Business business = aBusiness();
        UUID reader = UUID.randomUUID();
        Answer begun = business.post(REPORTS, daily(reader));
        assertThat(begun.status()).isEqualTo(201);
        Instant due = Instant.parse(begun.text("nextRunAt"));
        clock.advance(Duration.between(clock.instant(), due).plusSeconds(1));

        ReceivedEvent ready = events.awaitOne("numbers-report.ready", business.id());

        Contracts.assertMatches("numbers-report.ready", ready.data());
        LocalDate yesterday = LocalDate.ofInstant(due, ZoneOffset.UTC).minusDays(1);
        assertThat(ready.data().get("from").asString()).isEqualTo(yesterday.toString());
        assertThat(ready.data().get("to").asString()).isEqualTo(yesterday.toString());
        assertThat(ready.data().at("/recipients/0").asString()).isEqualTo(reader.toString());
        Awaitility.await().untilAsserted(() -> assertThat(
                        Instant.parse(business.get(REPORTS + "/" + begun.id()).text("nextRunAt")))
                .isEqualTo(due.plus(Duration.ofDays(1))));
    }

    /// ANL-10
    @Test
    void aReportThatWasEndedTellsNobody() {
        Business business = aBusiness();
        UUID report = business.post(REPORTS, daily(UUID.randomUUID())).id();
        assertThat(business.delete(REPORTS + "/" + report).status()).isEqualTo(204);
        assertThat(business.delete(REPORTS + "/" + report).status()).isEqualTo(404);
        assertThat(business.get(REPORTS).items()).isEmpty();
    }

    @Test
    void whoeverLeftIsToldNoMore() {
        Business business = aBusiness();
        String example = Contracts.example("member.deactivated");
        UUID gone = UUID.fromString("019a8f3e-6c1d-7b52-9a44-2f6f6f1b7c02");
        UUID report = business.post(REPORTS, daily(gone)).id();
        events.publish("organizations", "member.deactivated", business.id(), business.id(), example);
        Awaitility.await().untilAsserted(() -> assertThat(
                        business.get(REPORTS + "/" + report).body().get("recipients"))
                .isEmpty());
    }

    @Test
    void aWeeklyReportNeedsItsDayAndEachReportSomebodyToTell() {
        Business business = aBusiness();
        Map<String, Object> weekly =
                Map.of("name", "Week", "every", "WEEK", "hour", 7, "recipients", List.of(UUID.randomUUID()));
        assertThat(business.post(REPORTS, weekly).text("code")).isEqualTo("weekday_mismatch");
        Map<String, Object> nobody = Map.of("name", "Day", "every", "DAY", "hour", 7, "recipients", List.of());
        assertThat(business.post(REPORTS, nobody).status()).isEqualTo(422);
    }

    @Test
    void anotherBusinessNeitherSeesNorEndsIt() {
        UUID report = aBusiness().post(REPORTS, daily(UUID.randomUUID())).id();
        Business other = aBusiness();
        assertThat(other.get(REPORTS + "/" + report).status()).isEqualTo(404);
        assertThat(other.delete(REPORTS + "/" + report).status()).isEqualTo(404);
        String reader =
                TestTokens.user(other.id()).permissions("analytics:read").bearer();
        assertThat(other.callAs(reader, HttpMethod.POST, REPORTS, daily(UUID.randomUUID()))
                        .status())
                .isEqualTo(403);
    }

    private static Map<String, Object> daily(UUID recipient) {
        return Map.of("name", "Numbers of the day", "every", "DAY", "hour", 7, "recipients", List.of(recipient));
    }
}
