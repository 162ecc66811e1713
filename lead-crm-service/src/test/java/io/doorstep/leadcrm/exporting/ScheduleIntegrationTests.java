package io.doorstep.leadcrm.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import io.doorstep.testkit.TestTokens;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// LEAD-32
class ScheduleIntegrationTests extends ExportTest {

    private static final String SCHEDULES = "/api/v1/lead-exports";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aFileIsMadeAtItsHourAndThoseWhoAreNamedAreTold() throws Exception {
        Business business = aBusiness();
        UUID reader = UUID.randomUUID();
        business.fillInForm(Map.of("name", "Jane Doe", "email", "jane@example.com"));
        business.fillInForm(Map.of("name", "Nobody Else", "email", "else@example.com"));
        Answer schedule = business.post(
                SCHEDULES, with(daily(), Map.of("filter", Map.of("q", "jane"), "recipients", List.of(reader))));
        assertThat(schedule.status()).isEqualTo(201);
        letItsHourCome();

        ReceivedEvent ready = events.awaitOne("lead-export.ready", business.id());

        Contracts.assertMatches("lead-export.ready", ready.data());
        assertThat(ready.data().toString()).doesNotContain("Jane", "jane@example.com");
        assertThat(ready.data().at("/recipients/0").asString()).isEqualTo(reader.toString());
        assertThat(ready.data().path("leads").asInt()).isEqualTo(1);
        Answer file = files(business, schedule.id());
        HttpResponse<byte[]> fetched = get(file.items().get(0).path("href").asString(), fresh(business, reader));
        assertThat(rows(fetched)).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("name", "Jane Doe"));
        assertThat(Instant.parse(business.get(SCHEDULES + "/" + schedule.id()).text("nextRunAt")))
                .isAfter(clock.instant());
    }

    @Test
    void aFileIsStoredSoThatTheDatabaseAloneDoesNotShowIt() {
        Business business = aBusiness();
        business.fillInForm(Map.of("name", "Zephyrine", "email", "z@example.com"));
        UUID schedule = business.post(SCHEDULES, daily()).id();
        letItsHourCome();
        events.awaitOne("lead-export.ready", business.id());

        List<byte[]> parts = Tenancy.callAs(
                business.id(),
                () -> transaction.execute(_ -> jdbc.sql("select content from lead_export_part")
                        .query(byte[].class)
                        .list()));

        assertThat(files(business, schedule).items()).hasSize(1);
        assertThat(parts).hasSize(1);
        assertThat(new String(parts.getFirst(), StandardCharsets.ISO_8859_1)).doesNotContain("Zephyrine", "leadId");
    }

    @Test
    void aFileIsForgottenWhenItsTimeIsOver() throws Exception {
        Business business = aBusiness();
        UUID schedule = business.post(SCHEDULES, with(daily(), Map.of("every", "WEEK", "weekday", weekdayOfTomorrow())))
                .id();
        clock.advance(Duration.ofHours(32));
        events.awaitOne("lead-export.ready", business.id());
        String href = files(business, schedule).items().get(0).path("href").asString();
        clock.advance(Duration.ofDays(7));

        assertThat(get(href, fresh(business, UUID.randomUUID())).statusCode()).isEqualTo(404);
        Awaitility.await().until(() -> countParts(business) <= 1);
    }

    @Test
    void theFilesGoWithTheirSchedule() throws Exception {
        Business business = aBusiness();
        UUID schedule = business.post(SCHEDULES, daily()).id();
        letItsHourCome();
        events.awaitOne("lead-export.ready", business.id());
        String href = files(business, schedule).items().get(0).path("href").asString();

        assertThat(business.delete(SCHEDULES + "/" + schedule).status()).isEqualTo(204);

        assertThat(get(href, fresh(business, UUID.randomUUID())).statusCode()).isEqualTo(404);
        assertThat(countParts(business)).isZero();
    }

    @Test
    void nobodyGetsAFileThatHoldsMoreThanTheyMaySee() throws Exception {
        Business business = aBusiness();
        UUID schedule = business.post(SCHEDULES, daily()).id();
        letItsHourCome();
        events.awaitOne("lead-export.ready", business.id());
        String href = files(business, schedule).items().get(0).path("href").asString();
        String own = TestTokens.user(business.id())
                .permissions("lead:read:own", "lead:export")
                .provedAt(clock.instant())
                .bearer();
        String withoutExport = TestTokens.user(business.id())
                .permissions("lead:read")
                .provedAt(clock.instant())
                .bearer();

        assertThat(get(href, own).statusCode()).isEqualTo(404);
        assertThat(get(href, withoutExport).statusCode()).isEqualTo(403);
        assertThat(get(
                                href,
                                TestTokens.user(business.id())
                                        .provedAt(Instant.EPOCH)
                                        .bearer())
                        .statusCode())
                .isEqualTo(401);
        assertThat(get(href, fresh(aBusiness(), UUID.randomUUID())).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aScheduleReachesAsFarAsWhoeverMadeIt() throws Exception {
        Business business = aBusiness();
        UUID ada = UUID.randomUUID();
        business.fillInForm(Map.of("name", "Somebody Else's", "email", "x@example.com"));
        String own = TestTokens.user(business.id())
                .subject(ada)
                .permissions("lead:read:own", "lead:export")
                .bearer();
        Answer schedule = business.callAs(own, HttpMethod.POST, SCHEDULES, daily());
        letItsHourCome();

        assertThat(events.awaitOne("lead-export.ready", business.id())
                        .data()
                        .path("leads")
                        .asInt())
                .isZero();
        assertThat(business.get(SCHEDULES + "/" + schedule.id()).status()).isEqualTo(404);
        assertThat(business.get(SCHEDULES).items()).isEmpty();
        assertThat(business.callAs(own, HttpMethod.GET, SCHEDULES, null).items())
                .hasSize(1);
    }

    @Test
    void aScheduleEndsWithTheMemberWhoAnswersForIt() {
        Business business = aBusiness();
        UUID ada = UUID.randomUUID();
        String hers = TestTokens.user(business.id()).subject(ada).bearer();
        UUID schedule =
                business.callAs(hers, HttpMethod.POST, SCHEDULES, daily()).id();
        UUID other = business.post(SCHEDULES, with(daily(), Map.of("recipients", List.of(ada))))
                .id();

        business.member("member.deactivated", ada, "Ada", "agent");

        Awaitility.await().until(() -> business.get(SCHEDULES + "/" + schedule).status() == 404);
        assertThat(business.get(SCHEDULES + "/" + other).body().path("recipients"))
                .isEmpty();
    }

    @Test
    void aScheduleIsChangedOnlyByThoseWhoHaveSeenItAsItIs() {
        Business business = aBusiness();
        Answer schedule = business.post(SCHEDULES, daily());
        String path = SCHEDULES + "/" + schedule.id();
        Map<String, Object> weekly = with(daily(), Map.of("every", "WEEK", "weekday", "MONDAY", "format", "xlsx"));

        assertThat(business.put(path, null, weekly).status()).isEqualTo(428);
        assertThat(business.put(path, "\"7\"", weekly).status()).isEqualTo(412);
        Answer changed = business.put(path, schedule.etag(), weekly);
        assertThat(changed.text("weekday")).isEqualTo("MONDAY");
        assertThat(changed.text("format")).isEqualTo("xlsx");
    }

    @Test
    void whatCannotBeARhythmIsRefused() {
        Business business = aBusiness();

        assertThat(business.post(SCHEDULES, with(daily(), Map.of("every", "WEEK")))
                        .text("code"))
                .isEqualTo("weekday_mismatch");
        assertThat(business.post(SCHEDULES, with(daily(), Map.of("hour", 24))).status())
                .isEqualTo(422);
        assertThat(business.post(SCHEDULES, with(daily(), Map.of("format", "pdf")))
                        .text("code"))
                .isEqualTo("unknown_format");
    }

    @Test
    void theHourIsThatOfTheBusiness() {
        Business business = aBusiness();
        Map<String, Object> organization = new HashMap<>(Map.of("organizationId", business.id()));
        organization.putAll(Map.of("slug", "acme", "name", "Acme", "locale", "en-NG", "timezone", "Africa/Lagos"));
        organization.put("registeredAt", "2026-03-02T09:00:00Z");
        events.publish("organizations", "organization.registered", business.id(), business.id(), organization);
        Awaitility.await()
                .until(() -> Tenancy.callAs(
                                business.id(),
                                () -> transaction.execute(_ -> jdbc.sql("select count(*) from tenant_zone")
                                        .query(Integer.class)
                                        .single()))
                        == 1);

        assertThat(business.post(SCHEDULES, daily()).text("nextRunAt")).endsWith("T06:00:00Z");
    }

    private String weekdayOfTomorrow() {
        return clock.instant()
                .atOffset(ZoneOffset.UTC)
                .plusDays(1)
                .getDayOfWeek()
                .name();
    }

    private int countParts(Business business) {
        return Tenancy.callAs(
                business.id(),
                () -> transaction.execute(_ -> jdbc.sql("select count(*) from lead_export_part")
                        .query(Integer.class)
                        .single()));
    }

    private void letItsHourCome() {
        clock.advance(Duration.ofHours(25));
    }

    private Answer files(Business business, UUID schedule) {
        return business.get(SCHEDULES + "/" + schedule + "/files");
    }

    private String fresh(Business business, UUID user) {
        return TestTokens.user(business.id())
                .subject(user)
                .provedAt(clock.instant())
                .bearer();
    }

    private static Map<String, Object> daily() {
        return Map.of("name", "Leads of the day", "every", "DAY", "hour", 7, "format", "csv");
    }

    private static Map<String, Object> with(Map<String, Object> some, Map<String, ?> more) {
        Map<String, Object> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }
}
