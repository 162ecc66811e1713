package io.doorstep.property.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.property.Agency;
import io.doorstep.property.Agency.Answer;
import io.doorstep.property.allowance.PlanOfBusiness;
import io.doorstep.property.allowance.PlotAllowance;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
class BulkIntegrationTests {

    private static final String BULK = "/api/v1/properties/bulk";

    @Autowired
    RestTestClient http;

    @Autowired
    TestEvents events;

    @Autowired
    PlotAllowance allowance;

    private Agency agency;

    @BeforeEach
    void open() {
        agency = new Agency(http);
    }

    /// PROP-05
    @Test
    void manyAreArchivedAtOnceAndEachHasAnEndingOfItsOwn() {
        UUID one = agency.publish("A", 100);
        UUID other = agency.publish("B", 200);
        UUID nobodys = UUID.randomUUID();

        Answer answer = bulk(List.of(one, nobodys, other), "ARCHIVE").expect(200);

        assertThat(statuses(answer)).containsExactly(200, 404, 200);
        assertThat(answer.body().at("/succeeded").asInt()).isEqualTo(2);
        assertThat(answer.text("/items/1/problem/code")).isEqualTo("property_not_found");
        assertThat(agency.listing(one).text("/status")).isEqualTo("ARCHIVED");
        assertThat(agency.listing(other).text("/status")).isEqualTo("ARCHIVED");
    }

    /// PROP-06
    @Test
    void manyAreDeletedAtOnceAndToldOfOneByOne() {
        UUID one = agency.publish("A", 100);
        UUID other = agency.publish("B", 200);

        assertThat(statuses(bulk(List.of(one, other), "DELETE"))).containsExactly(204, 204);

        agency.get("/api/v1/properties/" + one).expect(404);
        assertThat(agency.get("/api/v1/properties").body().at("/items")).isEmpty();
        assertThat(events.await("listing.deleted", agency.id(), 2))
                .allSatisfy(event -> Contracts.assertMatches("listing.deleted", event.data()));
    }

    /// PROP-07
    @Test
    void manyArePublishedAtOnceExceptThoseThatAreNotReady() {
        UUID ready = agency.list("{'reference': 'A', 'price': {'amount': 1, 'currency': 'USD'}}");
        UUID free = agency.list("{'reference': 'B'}");
        UUID gone = agency.publish("C", 5);
        bulk(List.of(gone), "ARCHIVE");

        Answer answer = bulk(List.of(ready, free, gone), "PUBLISH").expect(200);

        assertThat(statuses(answer)).containsExactly(200, 422, 422);
        assertThat(answer.text("/items/1/problem/code")).isEqualTo("not_ready_to_publish");
        assertThat(answer.text("/items/2/problem/code")).isEqualTo("illegal_status");
        assertThat(agency.listing(ready).text("/status")).isEqualTo("PUBLISHED");
        assertThat(agency.listing(free).text("/status")).isEqualTo("DRAFT");
    }

    /// PROP-07, PROP-30
    @Test
    void noMoreArePublishedThanThePlanAllows() {
        new PlanOfBusiness(events, allowance, agency.id()).allow(2);
        List<UUID> drafts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            drafts.add(agency.list("{'reference': 'R%d', 'price': {'amount': 1, 'currency': 'USD'}}".formatted(i)));
        }

        Answer answer = bulk(drafts, "PUBLISH");

        assertThat(statuses(answer)).containsExactly(200, 200, 409);
        assertThat(answer.text("/items/2/problem/code")).isEqualTo("plot_limit_reached");
    }

    @Test
    void pricesChangeByAnAmountOrAPercentageAndNeverBelowNothing() {
        UUID cheap = agency.publish("A", 1_000);
        UUID dear = agency.publish("B", 100_050);
        UUID unpriced = agency.list("{'reference': 'C'}");

        Answer less = reprice(List.of(cheap, dear, unpriced), "'addAmount': {'amount': -5000, 'currency': 'USD'}");
        assertThat(statuses(less)).containsExactly(422, 200, 422);
        assertThat(less.text("/items/0/problem/code")).isEqualTo("price_impossible");
        reprice(List.of(cheap, dear), "'addPercent': -2.5").expect(200);

        assertThat(amount(cheap)).isEqualTo(975);
        assertThat(amount(dear)).isEqualTo(92_674);
        assertThat(statuses(reprice(List.of(dear), "'addAmount': {'amount': 5, 'currency': 'EUR'}")))
                .containsExactly(422);
        var told = events.await("listing.price-changed", agency.id(), 3);
        assertThat(told).allSatisfy(event -> {
            Contracts.assertMatches("listing.price-changed", event.data());
            assertThat(event.data().at("/reduced").asBoolean()).isTrue();
        });
    }

    @Test
    void aFilterSaysWhichAreMeantAsWellAsIdsDo() {
        agency.publish("A", 100);
        agency.publish("B", 900);

        Answer answer = agency.post(BULK, "{'filter': {'maxPrice': 500}, 'action': 'ARCHIVE'}")
                .expect(200);

        assertThat(statuses(answer)).containsExactly(200);
        assertThat(agency.get("/api/v1/properties?status=PUBLISHED").body().at("/items"))
                .hasSize(1);
        for (String wrong : List.of(
                "{'action': 'ARCHIVE'}",
                "{'ids': ['%s'], 'filter': {}, 'action': 'ARCHIVE'}".formatted(UUID.randomUUID()),
                "{'ids': ['%s'], 'action': 'CHANGE_PRICE'}".formatted(UUID.randomUUID()),
                "{'ids': ['%s'], 'action': 'DELETE', 'addPercent': 5}".formatted(UUID.randomUUID()))) {
            agency.post(BULK, wrong).expect(422);
        }
    }

    @Test
    void whatIsDoneToManyIsOneEntryOfTheAuditLog() {
        UUID one = agency.publish("A", 100);
        UUID other = agency.publish("B", 200);
        bulk(List.of(one, other), "ARCHIVE");

        List<JsonNode> entries = events.await("audit.recorded", agency.id(), 3).stream()
                .flatMap(event -> event.data().get("entries").valueStream())
                .filter(entry -> entry.get("action").asString().equals("archive"))
                .toList();
        assertThat(entries).singleElement().satisfies(entry -> assertThat(
                        entry.at("/changes/listings/after").asString())
                .isEqualTo("[A, B]"));
    }

    @Test
    void aTenantNeverTouchesAnotherTenantsListings() {
        UUID own = agency.publish("A", 100);
        Agency thief = new Agency(http);

        assertThat(thief.post(BULK, Map.of("ids", List.of(own), "action", "DELETE"))
                        .text("/items/0/problem/code"))
                .isEqualTo("property_not_found");
        agency.listing(own);
    }

    private Answer bulk(List<UUID> ids, String action) {
        return agency.post(BULK, Map.of("ids", ids, "action", action));
    }

    private Answer reprice(List<UUID> ids, String how) {
        String texts = String.join(", ", ids.stream().map(id -> "'" + id + "'").toList());
        return agency.post(BULK, "{'ids': [%s], 'action': 'CHANGE_PRICE', %s}".formatted(texts, how));
    }

    private long amount(UUID listing) {
        return agency.listing(listing).body().at("/price/amount").asLong();
    }

    private static Stream<Integer> statuses(Answer answer) {
        return answer.body().at("/items").valueStream().map(item -> item.at("/status")
                .asInt());
    }
}
