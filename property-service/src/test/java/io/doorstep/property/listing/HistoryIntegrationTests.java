package io.doorstep.property.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.Agency;
import io.doorstep.property.Agency.Answer;
import io.doorstep.property.listing.UpsertListings.Result;
import io.doorstep.property.listing.UpsertListings.Wanted;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestEvents;
import io.doorstep.testkit.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/// X-PR-5
@ServiceTest
class HistoryIntegrationTests {

    @Autowired
    RestTestClient http;

    @Autowired
    TestEvents events;

    @Autowired
    UpsertListings upsertListings;

    private Agency agency;

    @BeforeEach
    void open() {
        agency = new Agency(http);
    }

    /// X-PR-5
    @Test
    void everyChangeOfPriceAndStatusIsRememberedInOrder() {
        UUID house = agency.list("{'reference': 'A', 'price': {'amount': 100, 'currency': 'USD'}}");
        agency.change(house, "{'status': 'PUBLISHED'}").expect(200);
        agency.change(house, "{'price': {'amount': 90}}").expect(200);
        agency.change(house, "{'status': 'UNDER_OFFER'}").expect(200);
        agency.change(house, "{'status': 'PUBLISHED', 'price': {'amount': 95}}").expect(200);
        agency.change(house, "{'description': 'Quiet'}").expect(200);
        agency.change(house, "{'status': 'SOLD'}").expect(200);

        Answer history = history(house);

        assertThat(kinds(history))
                .containsExactly(
                        "ADDED", "LISTED", "PRICE_REDUCED", "UNDER_OFFER", "BACK_ON_MARKET", "PRICE_RAISED", "SOLD");
        assertThat(history.body().at("/items/2/oldPrice/amount").asLong()).isEqualTo(100);
        assertThat(history.body().at("/items/2/newPrice/amount").asLong()).isEqualTo(90);
        assertThat(history.text("/items/6/oldStatus")).isEqualTo("PUBLISHED");
        var published = events.await("listing.published", agency.id(), 2);
        assertThat(published).allSatisfy(event -> Contracts.assertMatches("listing.published", event.data()));
        assertThat(published.getFirst().data().has("backOnMarket")).isFalse();
        assertThat(published.getLast().data().at("/backOnMarket").asBoolean()).isTrue();
        var repriced = events.await("listing.price-changed", agency.id(), 2);
        assertThat(repriced.stream().map(event -> event.data().at("/reduced").asBoolean()))
                .containsExactly(true, false);
    }

    /// X-PR-5
    @Test
    void whatAnImportAndABulkActionChangeIsRememberedTooAndWhatFailsIsNot() {
        UUID house = agency.publish("A", 100);
        assertThat(upsert(new Wanted(facts("A", 80), null, null), new Wanted(facts("B", 50), null, null)))
                .containsExactly(Result.UPDATED, Result.CREATED);
        agency.post("/api/v1/properties/bulk", "{'filter': {}, 'action': 'CHANGE_PRICE', 'addPercent': 10}")
                .expect(200);
        agency.change(house, "{'status': 'DRAFT', 'reference': 'B'}").expect(409);

        assertThat(kinds(history(house))).containsExactly("LISTED", "PRICE_REDUCED", "PRICE_RAISED");
        UUID other =
                UUID.fromString(agency.get("/api/v1/properties?reference=B").text("/items/0/id"));
        assertThat(kinds(history(other))).containsExactly("LISTED", "PRICE_RAISED");
    }

    /// X-PR-5
    @Test
    void aFeedDecidesByItselfHowFarAlongAListingIs() {
        assertThat(upsert(Wanted.toldBy(facts("F", 70), ListingStatus.SOLD))).containsExactly(Result.CREATED);
        assertThat(upsert(Wanted.toldBy(facts("F", 70), ListingStatus.ARCHIVED)))
                .containsExactly(Result.UPDATED);
        assertThat(upsert(Wanted.toldBy(facts("F", 70), ListingStatus.PUBLISHED)))
                .containsExactly(Result.UPDATED);
        assertThat(upsert(new Wanted(facts("G", 70), ListingStatus.SOLD, null))).containsExactly(Result.ILLEGAL_MOVE);

        UUID told = UUID.fromString(agency.get("/api/v1/properties?reference=F").text("/items/0/id"));
        assertThat(kinds(history(told))).containsExactly("SOLD", "ARCHIVED", "LISTED");
    }

    /// X-PR-5
    @Test
    void daysOnTheMarketStandStillWhileNobodyIsOffered() {
        Instant monday = Instant.parse("2026-03-02T09:00:00Z");
        MarketClock clock = new MarketClock();
        clock.follow(ListingStatus.PUBLISHED, monday);
        clock.follow(ListingStatus.UNDER_OFFER, monday.plus(Duration.ofDays(3)));
        clock.follow(ListingStatus.PUBLISHED, monday.plus(Duration.ofDays(10)));

        assertThat(clock.read().daysUntil(monday.plus(Duration.ofDays(12)))).isEqualTo(5);
        assertThat(clock.read().firstListedAt()).isEqualTo(monday);
        UUID house = agency.publish("A", 100);
        assertThat(history(house).body().at("/daysOnMarket").asLong()).isZero();
        assertThat(agency.listing(house).body().has("listedSince")).isTrue();
    }

    /// X-PR-5
    @Test
    void aHistoryComesInPiecesAndOnlyToWhoeverSeesTheListing() {
        UUID house = agency.publish("A", 100);
        for (int price = 99; price > 95; price--) {
            agency.change(house, "{'price': {'amount': %d}}".formatted(price)).expect(200);
        }
        String path = "/api/v1/properties/" + house + "/history";

        Answer first = agency.get(path + "?limit=3");
        Answer second = agency.get(path + "?limit=3&cursor=" + first.text("/nextCursor"));

        assertThat(Stream.concat(kinds(first), kinds(second))).hasSize(5);
        new Agency(http).get(path).expect(404);
        agency.change(house, "{'status': 'DRAFT'}").expect(200);
        agency.getAs(TestTokens.anonymous(agency.id()).bearer(), path).expect(404);
    }

    private List<Result> upsert(Wanted... wanted) {
        return Tenancy.callAs(agency.id(), () -> upsertListings.upsert(List.of(wanted)));
    }

    private Answer history(UUID listing) {
        return agency.get("/api/v1/properties/" + listing + "/history").expect(200);
    }

    private static Stream<String> kinds(Answer history) {
        return history.body().at("/items").valueStream().map(item -> item.at("/kind")
                .asString());
    }

    private static ListingFacts facts(@Nullable String reference, long price) {
        return new ListingFacts(
                reference,
                null,
                null,
                null,
                null,
                new Money(price, "USD"),
                null,
                null,
                null,
                null,
                null,
                Address.UNKNOWN,
                null,
                null,
                null,
                Map.of());
    }
}
