package io.doorstep.property.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.property.Agency;
import io.doorstep.property.Agency.Answer;
import io.doorstep.property.allowance.PlanOfBusiness;
import io.doorstep.property.allowance.PlotAllowance;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestEvents;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/// X-PR-12
@ServiceTest
class DevelopmentIntegrationTests {

    private static final String DEVELOPMENTS = "/api/v1/developments";
    private static final String PLAN = "'instalments': [{'label': 'Now', 'percent': 10, 'dueDays': 0},"
            + " {'label': 'Roof', 'percent': 33.3333, 'dueDays': 200}, {'label': 'Keys', 'percent': 56.6667, 'dueDays': 400}]";
    private static final String UNIT =
            "{'code': '%s', 'phase': 'I', 'floor': %d, 'price': {'amount': 10000001, 'currency': 'USD'}}";

    @Autowired
    RestTestClient http;

    @Autowired
    TestEvents events;

    @Autowired
    PlotAllowance allowance;

    private Agency agency;
    private String path;

    @BeforeEach
    void build() {
        agency = new Agency(http);
        path = DEVELOPMENTS + "/"
                + agency.post(DEVELOPMENTS, "{'name': 'Harbour View', %s}".formatted(PLAN))
                        .expect(201)
                        .text("/id");
    }

    /// X-PR-12
    @Test
    void aDevelopmentIsKeptChangedAndDeletedWhenItIsEmpty() {
        assertThat(agency.post(DEVELOPMENTS, "{'name': 'Harbour View'}")
                        .expect(409)
                        .text("/code"))
                .isEqualTo("name_taken");
        assertThat(agency.post(
                                DEVELOPMENTS,
                                "{'name': 'X', 'instalments': [{'label': 'Now', 'percent': 60, 'dueDays': 0}]}")
                        .expect(422)
                        .text("/code"))
                .isEqualTo("plan_does_not_add_up");
        agency.put(path, null, "{'name': 'Sea View'}").expect(428);
        agency.put(path, agency.get(path).etag(), "{'name': 'Sea View'}").expect(200);
        assertThat(agency.get(DEVELOPMENTS).text("/items/0/name")).isEqualTo("Sea View");

        String unit = add("A-1", 1);
        assertThat(agency.delete(path).expect(409).text("/code")).isEqualTo("has_units");
        agency.delete(unit).expect(204);
        agency.delete(path).expect(204);
        agency.get(path).expect(404);
    }

    /// X-PR-12
    @Test
    void theInventorySaysHowManyAreFreeReservedAndSoldOnEachFloor() {
        add("A-1", 1);
        String sold = add("A-2", 1);
        String reserved = add("B-1", 2);
        agency.post(sold + "/sale", "{}").expect(200);
        reserve(reserved, Instant.now().plus(Duration.ofDays(1))).expect(200);

        Answer inventory = agency.get(path + "/inventory").expect(200);

        assertThat(inventory.body().at("/rows")).hasSize(2);
        assertThat(inventory.body().at("/rows/0/free").asInt()).isEqualTo(1);
        assertThat(inventory.body().at("/rows/0/sold").asInt()).isEqualTo(1);
        assertThat(inventory.body().at("/rows/1/reserved").asInt()).isEqualTo(1);
        assertThat(agency.get(path + "/units?status=RESERVED").body().at("/items"))
                .hasSize(1);
        assertThat(addAll(UNIT.formatted("A-1", 1)).text("/items/0/problem/code"))
                .isEqualTo("code_taken");
    }

    /// X-PR-12
    @Test
    void ofManyWhoReserveAUnitAtOnceExactlyOneGetsIt() throws Exception {
        String unit = add("A-1", 1);
        Instant until = Instant.now().plus(Duration.ofDays(1));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> attempt = () -> reserve(unit, until).status();
            List<Integer> answers = threads
                    .invokeAll(IntStream.range(0, 12).mapToObj(_ -> attempt).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers.stream().filter(status -> status == 200)).hasSize(1);
            assertThat(answers.stream().filter(status -> status == 409)).hasSize(11);
        }
    }

    /// X-PR-12
    @Test
    void aReservationEndsByItselfAndALaterOneIsLeftAlone() {
        String unit = add("A-1", 1);
        UUID client = UUID.randomUUID();
        Answer held = agency.post(
                        unit + "/reservation",
                        Map.of(
                                "contactId",
                                client,
                                "until",
                                Instant.now().plus(Duration.ofSeconds(2)).toString()))
                .expect(200);
        assertThat(held.text("/reservation/contactId")).isEqualTo(client.toString());

        await().atMost(Duration.ofSeconds(30))
                .until(() -> agency.get(unit).text("/status").equals("FREE"));
        reserve(unit, Instant.now().plus(Duration.ofDays(2))).expect(200);
        assertThat(agency.get(unit).text("/status")).isEqualTo("RESERVED");
        reserve(unit, Instant.now().minus(Duration.ofDays(1))).expect(422);
        agency.delete(unit).expect(409);
        agency.delete(unit + "/reservation").expect(200);
        agency.delete(unit + "/reservation").expect(409);
    }

    /// X-PR-12
    @Test
    void whatIsPaidWhenAddsUpToThePrice() {
        String unit = add("A-1", 1);

        Answer plan = agency.get(unit + "/instalments").expect(200);

        assertThat(plan.body().at("/instalments").valueStream().mapToLong(due -> due.at("/amount")
                        .asLong()))
                .containsExactly(1_000_000L, 3_333_330L, 5_666_671L);
    }

    /// PROP-30, BILL-27
    @Test
    void unitsTakePlotsOfThePlanAsListingsDo() {
        new PlanOfBusiness(events, allowance, agency.id()).allow(2);
        Answer added = addAll(UNIT.formatted("P-1", 1), UNIT.formatted("P-2", 1), UNIT.formatted("P-3", 1));
        assertThat(added.text("/items/2/problem/code")).isEqualTo("plot_limit_reached");
        assertThat(agency.post(
                                "/api/v1/properties",
                                "{'status': 'PUBLISHED', 'price': {'amount': 1, 'currency': 'USD'}}")
                        .expect(409)
                        .text("/code"))
                .isEqualTo("plot_limit_reached");
        String unit = path + "/units/" + agency.get(path + "/units").text("/items/0/id");
        agency.post(unit + "/sale", "{}").expect(200);
        agency.publish("A", 1);
        assertThat(agency.delete(unit + "/reservation").expect(409).text("/code"))
                .isEqualTo("plot_limit_reached");
        Contracts.assertMatches(
                "unit.offered", events.awaitOne("unit.offered", agency.id()).data());
        Contracts.assertMatches(
                "unit.withdrawn", events.awaitOne("unit.withdrawn", agency.id()).data());
    }

    /// X-PR-12
    @Test
    void aTenantNeverSeesOrTakesAnotherTenantsUnits() {
        String unit = add("A-1", 1);
        Agency thief = new Agency(http);

        thief.get(path).expect(404);
        thief.get(path + "/units").expect(404);
        thief.get(unit).expect(404);
        thief.post(unit + "/sale", "{}").expect(404);
        thief.post(path + "/units/bulk", "{'units': [%s]}".formatted(UNIT.formatted("X", 1)))
                .expect(404);
    }

    private Answer reserve(String unit, Instant until) {
        return agency.post(unit + "/reservation", Map.of("until", until.toString()));
    }

    private String add(String code, int floor) {
        return path + "/units/" + addAll(UNIT.formatted(code, floor)).text("/items/0/id");
    }

    private Answer addAll(String... units) {
        return agency.post(path + "/units/bulk", "{'units': [%s]}".formatted(String.join(", ", units)))
                .expect(200);
    }
}
