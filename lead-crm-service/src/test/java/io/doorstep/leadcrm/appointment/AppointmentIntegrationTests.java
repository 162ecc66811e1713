package io.doorstep.leadcrm.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/// LEAD-41, X-LD-10, X-PR-9
class AppointmentIntegrationTests extends CrmTest {

    private static final String APPOINTMENTS = "/api/v1/appointments";

    private Business business;
    private UUID ada;
    private UUID lead;

    @BeforeEach
    void giveAdaALead() {
        business = aBusiness();
        ada = business.memberJoins("Ada", "agent");
        business.awaitAgents(ada);
        lead = business.fillInForm(Map.of("email", "jane@example.com")).id();
        business.awaitAssignee(lead);
    }

    @Test
    void whoeverHasTheLeadAttends() {
        Answer booked = book(hours(2));
        assertThat(booked.status()).isEqualTo(201);
        assertThat(booked.text("agentId")).isEqualTo(ada.toString());
        assertThat(booked.text("zone")).isEqualTo("Z");
        assertThat(booked.body().get("conflicts")).isEmpty();
        Contracts.assertMatches(
                "appointment.booked",
                events.awaitOne("appointment.booked", business.id()).data());
        assertThat(business.get(APPOINTMENTS + "?agent=" + ada).items()).hasSize(1);
        assertThat(business.get(APPOINTMENTS + "?lead=" + UUID.randomUUID()).items())
                .isEmpty();
    }

    @Test
    void twoAtOnceAreBookedWithAWarning() {
        book(hours(2));
        Answer second = book(hours(2).plusSeconds(600));
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body().get("conflicts")).hasSize(1);
        assertThat(book(hours(3).plusSeconds(600)).body().get("conflicts")).isEmpty();
    }

    @Test
    void aTimeThatCannotBeMeantIsRefused() {
        Map<String, Object> backwards =
                Map.of("type", "SHOWING", "startsAt", hours(2).toString(), "endsAt", hours(1).toString());
        assertThat(business.post("/api/v1/leads/" + lead + "/appointments", backwards)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void nobodyCanHaveComeBeforeItBegan() {
        Answer booked = book(hours(2));
        assertThat(end(booked, "SHOWN").text("code")).isEqualTo("appointment_not_begun");
        assertThat(end(booked, "CANCELLED").status()).isEqualTo(200);
        assertThat(end(booked, "SHOWN").text("code")).isEqualTo("appointment_settled");
    }

    @Test
    void whatIsPutOffStaysAndANewOneIsBooked() {
        Answer booked = book(hours(2));
        Answer next = business.post(
                APPOINTMENTS + "/" + booked.id() + "/reschedule",
                Map.of("startsAt", hours(30).toString(), "endsAt", hours(31).toString()));
        assertThat(next.status()).isEqualTo(201);
        assertThat(next.id()).isNotEqualTo(booked.id());
        assertThat(business.get(APPOINTMENTS + "/" + booked.id()).text("outcome"))
                .isEqualTo("RESCHEDULED");
        assertThat(business.get(APPOINTMENTS).items()).hasSize(2);
    }

    @Test
    void theShowRateCountsWhoCameOfThoseWhoWereExpected() {
        for (String outcome : new String[] {"SHOWN", "NO_SHOW", "NO_SHOW", "SHOWN", "CANCELLED"}) {
            assertThat(end(book(hours(-2)), outcome).status()).isEqualTo(200);
        }
        end(book(hours(-3)), "NO_SHOW");
        book(hours(-1));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        String period = "?from=%s&to=%s".formatted(today.minusDays(1), today.plusDays(1));
        Answer rates = business.get(APPOINTMENTS + "/show-rates" + period);
        assertThat(rates.body().at("/total/showRate").doubleValue()).isEqualTo(0.4);
        assertThat(rates.body().at("/total/open").intValue()).isOne();
        JsonNode ada = rates.body().get("agents").get(0);
        assertThat(ada.get("agentId").stringValue()).isEqualTo(this.ada.toString());
        assertThat(ada.get("cancelled").intValue()).isOne();
        Contracts.assertMatches(
                "appointment.held",
                events.await("appointment.held", business.id(), 2).getFirst().data());
        Contracts.assertMatches(
                "appointment.missed",
                events.await("appointment.missed", business.id(), 3).getFirst().data());
        assertThat(business.get(APPOINTMENTS + "/show-rates?from=2030-01-02&to=2030-01-01")
                        .status())
                .isEqualTo(422);
        assertThat(business.get(APPOINTMENTS + "/show-rates?from=2030-01-01&to=2030-01-02")
                        .body()
                        .at("/total")
                        .has("showRate"))
                .isFalse();
        JsonNode usual = business.get(APPOINTMENTS + "/show-rates").body();
        assertThat(LocalDate.parse(usual.get("from").stringValue())
                        .datesUntil(
                                LocalDate.parse(usual.get("to").stringValue()).plusDays(1)))
                .hasSize(30);
    }

    /// X-PR-9
    @Test
    void whatIsSaidOfAHomeIsKeptAndSummedUpForItsSeller() {
        UUID home = UUID.randomUUID();
        Answer first = show(home);
        Answer second = show(home);
        show(UUID.randomUUID());
        end(first, "SHOWN");
        end(second, "SHOWN");
        end(show(home), "NO_SHOW");

        note(first, Map.of("interest", 5, "price", "FAIR", "liked", "The light."));
        assertThat(note(second, Map.of("interest", 2, "price", "TOO_HIGH")).status())
                .isEqualTo(200);
        Answer again = note(first, Map.of("interest", 4, "price", "TOO_HIGH", "disliked", "The road."));

        assertThat(again.body().at("/feedback/interest").asInt()).isEqualTo(4);
        assertThat(again.body().at("/feedback/disliked").asString()).isEqualTo("The road.");
        assertThat(again.body().at("/feedback").has("liked")).isFalse();
        JsonNode summary = business.get(APPOINTMENTS + "/feedback/" + home).body();
        assertThat(summary.at("/shown").asInt()).isEqualTo(2);
        assertThat(summary.at("/answers").asInt()).isEqualTo(2);
        assertThat(summary.at("/interest").asDouble()).isEqualTo(3.0);
        assertThat(summary.at("/prices/TOO_HIGH").asInt()).isEqualTo(2);
        assertThat(summary.at("/prices/FAIR").asInt()).isZero();
        assertThat(summary.toString()).doesNotContain("The road.");
        assertThat(business.get(APPOINTMENTS + "?property=" + home).items()).hasSize(3);
    }

    /// X-PR-9
    @Test
    void nothingIsSaidOfAHomeThatNobodyCameToSee() {
        Answer booked = show(UUID.randomUUID());

        assertThat(note(booked, Map.of("interest", 3)).text("code")).isEqualTo("appointment_not_held");
        end(booked, "SHOWN");
        assertThat(note(booked, Map.of("interest", 6)).status()).isEqualTo(422);
        assertThat(note(booked, Map.of("liked", "All of it.")).status()).isEqualTo(422);
        assertThat(business.put(APPOINTMENTS + "/" + booked.id() + "/feedback", null, Map.of("interest", 3))
                        .status())
                .isEqualTo(428);
        Business other = aBusiness();
        assertThat(other.put(APPOINTMENTS + "/" + booked.id() + "/feedback", "*", Map.of("interest", 3))
                        .status())
                .isEqualTo(404);
    }

    /// X-PR-9
    @Test
    void whoSeesNoneOfItsAppointmentsLearnsNothingOfAHome() {
        UUID home = UUID.randomUUID();
        String summary = APPOINTMENTS + "/feedback/" + home;
        assertThat(business.get(summary).status()).isEqualTo(404);
        Answer booked = show(home);
        assertThat(business.get(summary).body().at("/booked").asInt()).isEqualTo(1);
        assertThat(business.get(summary).body().at("/shown").asInt()).isZero();
        end(booked, "SHOWN");
        note(booked, Map.of("interest", 5));
        String colleague = TestTokens.user(business.id())
                .subject(UUID.randomUUID())
                .permissions("lead:read:own")
                .bearer();

        assertThat(business.get(summary).body().at("/shown").asInt()).isEqualTo(1);
        assertThat(business.callAs(colleague, HttpMethod.GET, summary, null).status())
                .isEqualTo(404);
        assertThat(aBusiness().get(summary).status()).isEqualTo(404);
    }

    @Test
    void anAppointmentWithALeadOutOfReachIsNotThere() {
        Answer booked = book(hours(-2));
        String path = APPOINTMENTS + "/" + booked.id();
        String stranger = TestTokens.user(business.id())
                .subject(UUID.randomUUID())
                .permissions("lead:read:own", "lead:write:own")
                .bearer();
        assertThat(business.callAs(stranger, HttpMethod.GET, path, null).status())
                .isEqualTo(404);
        assertThat(business.callAs(stranger, HttpMethod.GET, APPOINTMENTS, null).items())
                .isEmpty();
        assertThat(business.putAs(stranger, path + "/outcome", booked.etag(), Map.of("outcome", "SHOWN"))
                        .status())
                .isEqualTo(404);
        Business other = aBusiness();
        assertThat(other.get(path).status()).isEqualTo(404);
        assertThat(other.put(path + "/outcome", booked.etag(), Map.of("outcome", "SHOWN"))
                        .status())
                .isEqualTo(404);
        assertThat(other.get(APPOINTMENTS).items()).isEmpty();
    }

    private Answer book(Instant start) {
        return business.post(
                "/api/v1/leads/" + lead + "/appointments",
                Map.of(
                        "type",
                        "SHOWING",
                        "startsAt",
                        start.toString(),
                        "endsAt",
                        start.plus(Duration.ofHours(1)).toString()));
    }

    private Answer show(UUID property) {
        Instant start = hours(-2);
        Answer booked = business.post(
                "/api/v1/leads/" + lead + "/appointments",
                Map.of(
                        "type",
                        "SHOWING",
                        "startsAt",
                        start.toString(),
                        "endsAt",
                        start.plus(Duration.ofHours(1)).toString(),
                        "propertyId",
                        property.toString()));
        assertThat(booked.status()).isEqualTo(201);
        return booked;
    }

    private Answer note(Answer booked, Map<String, ?> feedback) {
        String path = APPOINTMENTS + "/" + booked.id();
        return business.put(path + "/feedback", business.get(path).etag(), feedback);
    }

    private Answer end(Answer booked, String outcome) {
        String path = APPOINTMENTS + "/" + booked.id();
        return business.put(path + "/outcome", business.get(path).etag(), Map.of("outcome", outcome));
    }

    private Instant hours(int hours) {
        return clock.instant().plus(Duration.ofHours(hours));
    }
}
