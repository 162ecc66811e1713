package io.doorstep.property.valuation;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.Agency;
import io.doorstep.property.Agency.Answer;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.search.index.ListingTable;
import io.doorstep.property.search.index.SearchEngine;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestTokens;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
@DisplayName("X-PR-14: comparables, and what a home would sell for by them")
class ValuationIntegrationTests {

    private static final String VALUATIONS = "/api/v1/properties/valuations";

    @Autowired
    private RestTestClient http;

    @Autowired
    private SearchEngine index;

    @Autowired
    private ListingTable table;

    private Agency agency;

    @BeforeEach
    void open() {
        agency = new Agency(http);
    }

    @Test
    void aHomeIsWorthWhatItsLikeSoldForAndEachAmountAddsUp() {
        sellStreet(agency, 1);
        UUID ours = home("ours", 100, 3, 99_000_000, 0);

        JsonNode valuation = valuation(agency, ours);

        assertThat(valuation.at("/estimate/amount").asLong()).isBetween(46_000_000L, 54_000_000L);
        assertThat(valuation.at("/estimate/currency").asString()).isEqualTo("USD");
        assertThat(valuation.at("/low/amount").asLong())
                .isLessThan(valuation.at("/estimate/amount").asLong());
        assertThat(valuation.at("/high/amount").asLong())
                .isGreaterThan(valuation.at("/estimate/amount").asLong());
        assertThat(valuation.at("/pricePerSquareMetre/amount").asLong()).isBetween(460_000L, 540_000L);
        assertThat(valuation.at("/confidence/sold").asInt()).isEqualTo(10);
        assertThat(valuation.at("/confidence/considered").asInt()).isEqualTo(12);
        assertThat(valuation.at("/unstated").valueStream().map(JsonNode::asString))
                .containsExactly("lotArea", "bathrooms", "yearBuilt");
        assertThat(valuation.at("/notice").asString()).contains("no appraisal");
        assertThat(valuation.at("/comparables")).hasSize(10).allSatisfy(comparable -> {
            long amounts = comparable
                    .at("/adjustments")
                    .valueStream()
                    .mapToLong(adjustment -> adjustment.at("/amount/amount").asLong())
                    .sum();
            assertThat(comparable.at("/price/amount").asLong() + amounts)
                    .isEqualTo(comparable.at("/adjustedPrice/amount").asLong());
            assertThat(comparable.at("/basis").asString()).isEqualTo("SOLD");
            assertThat(comparable.at("/daysAgo").asLong()).isZero();
            assertThat(comparable.at("/distance").asLong()).isBetween(0L, 700L);
            assertThat(comparable.at("/propertyId").asString()).isNotEqualTo(ours.toString());
        });
    }

    @Test
    void whatIsAskedForAHomeDoesNotChangeItsEstimate() {
        sellStreet(agency, 1);
        UUID ours = home("ours", 100, 3, 99_000_000, 0);
        String before = withoutTime(valuation(agency, ours));

        agency.change(ours, "{'price': {'amount': 10000000}}").expect(200);

        assertThat(withoutTime(valuation(agency, ours))).isEqualTo(before);
    }

    @Test
    void aSecondListingOfTheSameHomeIsNoEvidenceByWhatItAsks() {
        for (int i = 1; i <= 5; i++) {
            home("asked-" + i, 90 + 4 * i, 3, 50_000_000, i * 0.0005);
        }
        UUID ours = home("ours", 100, 3, 99_000_000, 0);
        home("ours again", 100, 3, 99_000_000, 0);

        assertThat(valuation(agency, ours).at("/comparables").valueStream().map(one -> one.at("/reference")
                        .asString()))
                .hasSize(5)
                .allMatch(reference -> reference.startsWith("asked-"));
    }

    @Test
    void anotherBusinesssSalesChangeNothingAndNeverAppear() {
        sellStreet(agency, 1);
        UUID ours = home("ours", 100, 3, 99_000_000, 0);
        String before = withoutTime(valuation(agency, ours));
        Agency other = new Agency(http);
        sellStreet(other, 9);

        assertThat(withoutTime(valuation(agency, ours))).isEqualTo(before);
        other.get(path(ours)).expect(404);
        Agency third = new Agency(http);
        assertThat(third.post(VALUATIONS, home(100, 3)).expect(422).text("/reason"))
                .isEqualTo("TOO_FEW_COMPARABLES");
        assertThat(other.post(VALUATIONS, home(100, 3))
                        .expect(200)
                        .body()
                        .at("/estimate/amount")
                        .asLong())
                .isGreaterThan(400_000_000);
    }

    @Test
    void draftsAndWhatWasNeverSoldDoNotCountAndArchivedSalesDo() {
        UUID archived = home("archived sale", 100, 3, 50_000_000, 0);
        agency.change(archived, "{'status': 'SOLD'}").expect(200);
        agency.change(archived, "{'status': 'ARCHIVED'}").expect(200);
        UUID rested = home("taken off", 100, 3, 80_000_000, 0);
        agency.change(rested, "{'status': 'ARCHIVED'}").expect(200);
        UUID fallen = home("fell through", 100, 3, 80_000_000, 0);
        agency.change(fallen, "{'status': 'SOLD'}").expect(200);
        agency.change(fallen, "{'status': 'PUBLISHED'}").expect(200);
        agency.change(fallen, "{'status': 'ARCHIVED'}").expect(200);
        UUID withdrawn = home("draft", 100, 3, 80_000_000, 0);
        agency.change(withdrawn, "{'status': 'DRAFT'}").expect(200);
        for (int i = 1; i <= 4; i++) {
            sell(agency, "sold-" + i, 100, 3, 50_000_000, i);
        }

        assertThat(agency.post(VALUATIONS, home(100, 3))
                        .expect(200)
                        .body()
                        .at("/comparables")
                        .valueStream()
                        .map(one -> one.at("/reference").asString()))
                .containsExactlyInAnyOrder("archived sale", "sold-1", "sold-2", "sold-3", "sold-4");
    }

    @Test
    void aPriceThatWasPutRightAfterTheSaleIsTheOneThatCounts() {
        for (int i = 1; i <= 5; i++) {
            UUID sold = sell(agency, "sold-" + i, 100, 3, 80_000_000, i);
            agency.change(sold, "{'price': {'amount': 50000000}}").expect(200);
            agency.change(sold, "{'status': 'ARCHIVED'}").expect(200);
        }

        assertThat(agency.post(VALUATIONS, home(100, 3)).expect(200).body().at("/comparables"))
                .hasSize(5)
                .allSatisfy(one -> assertThat(one.at("/price/amount").asLong()).isEqualTo(50_000_000));
    }

    @Test
    void whereFewWereSoldWhatIsAskedIsTakenAndSaidSo() {
        sell(agency, "sold", 100, 3, 50_000_000, 1);
        for (int i = 2; i <= 7; i++) {
            home("asked-" + i, 100, 3, 52_000_000, i * 0.0005);
        }

        JsonNode valuation = agency.post(VALUATIONS, home(100, 3)).expect(200).body();

        assertThat(valuation.at("/comparables").valueStream().map(one -> one.at("/basis")
                        .asString()))
                .hasSize(7)
                .containsOnlyOnce("SOLD")
                .contains("ASKING");
        assertThat(valuation.at("/confidence/sold").asInt()).isEqualTo(1);
        assertThat(valuation.at("/confidence/level").asString()).isEqualTo("LOW");
    }

    @Test
    void rentsOtherCurrenciesAndOtherKindsAreOtherMarkets() {
        sellStreet(agency, 1);

        for (String other : new String[] {"'purpose': 'RENT'", "'currency': 'EUR'", "'type': 'APARTMENT'"}) {
            String home = home(100, 3).replace("'bedrooms'", other + ", 'bedrooms'");
            assertThat(agency.post(VALUATIONS, home)
                            .expect(422)
                            .body()
                            .at("/found")
                            .asInt())
                    .as(other)
                    .isZero();
        }
    }

    @Test
    void whatIsMissingIsSaidAndNoNumberIsInvented() {
        UUID bare = agency.publish("bare", 50_000_000);

        Answer nothing = agency.get(path(bare)).expect(422);
        assertThat(nothing.text("/reason")).isEqualTo("FACTS_MISSING");
        assertThat(nothing.body().at("/missing").valueStream().map(JsonNode::asString))
                .containsExactly("location", "livingArea");
        assertThat(nothing.body().has("estimate")).isFalse();

        sell(agency, "one", 100, 3, 50_000_000, 1);
        Answer few = agency.post(VALUATIONS, home(100, 3)).expect(422);
        assertThat(few.text("/reason")).isEqualTo("TOO_FEW_COMPARABLES");
        assertThat(few.body().at("/found").asInt()).isEqualTo(1);
        assertThat(few.body().at("/needed").asInt()).isEqualTo(5);
        assertThat(few.text("/detail")).contains("1 homes like it").contains("sold or let");
    }

    @Test
    void aHomeAtTheDoorIsWorthWhatItWouldBeAsAListing() {
        sellStreet(agency, 1);
        UUID ours = home("ours", 100, 3, 99_000_000, 0);

        JsonNode listed = valuation(agency, ours);
        JsonNode atTheDoor = agency.post(VALUATIONS, home(100, 3)).expect(200).body();

        assertThat(atTheDoor.has("propertyId")).isFalse();
        assertThat(atTheDoor.at("/estimate")).isEqualTo(listed.at("/estimate"));
        assertThat(atTheDoor.at("/comparables")).isEqualTo(listed.at("/comparables"));
    }

    @Test
    void visitorsAreToldNothing() {
        sellStreet(agency, 1);
        UUID ours = home("ours", 100, 3, 99_000_000, 0);

        agency.getAs(TestTokens.anonymous(agency.id()).bearer(), path(ours)).expect(403);
        agency.getAs(TestTokens.visitor(agency.id(), UUID.randomUUID()).bearer(), path(ours))
                .expect(403);
        agency.get(path(UUID.randomUUID())).expect(404);
    }

    @Test
    void factsThatCannotBeAreRefused() {
        agency.post(VALUATIONS, "{'livingArea': -1}").expect(422);
        agency.post(VALUATIONS, "{'location': {'type': 'Point', 'coordinates': [200, 1]}}")
                .expect(422);
        agency.post(VALUATIONS, "{'currency': 'XYZ'}").expect(422);
    }

    @Test
    void theDatabaseFindsTheSameSurroundingsAsTheIndex() {
        sellStreet(agency, 1);
        Set<ListingStatus> sold = Set.of(ListingStatus.SOLD);

        Tenancy.runAs(agency.id(), () -> {
            var byIndex = Surroundings.list(index.look(), ValuedHomes.OURS, sold);
            assertThat(byIndex).hasSize(12);
            assertThat(Surroundings.list(table, ValuedHomes.OURS, sold)).isEqualTo(byIndex);
        });
    }

    private static String path(UUID listing) {
        return "/api/v1/properties/" + listing + "/valuation";
    }

    private static JsonNode valuation(Agency of, UUID listing) {
        return of.get(path(listing)).expect(200).body();
    }

    private static String withoutTime(JsonNode valuation) {
        return List.of(
                        valuation.at("/estimate"),
                        valuation.at("/low"),
                        valuation.at("/high"),
                        valuation.at("/comparables"))
                .toString();
    }

    /// Twelve homes of 80 to 124 square metres at 5,000 USD each, or so many times that.
    private void sellStreet(Agency of, int times) {
        for (int i = 1; i <= 12; i++) {
            int area = 76 + 4 * i;
            sell(of, "sold-" + i, area, 2 + i % 3, area * 500_000L * times, i);
        }
    }

    private UUID sell(Agency of, String reference, int area, int bedrooms, long price, int doors) {
        UUID home = of.list(listing(reference, area, bedrooms, price, doors * 0.0005));
        of.change(home, "{'status': 'SOLD'}").expect(200);
        return home;
    }

    private UUID home(String reference, int area, int bedrooms, long price, double north) {
        return agency.list(listing(reference, area, bedrooms, price, north));
    }

    private static String listing(String reference, int area, int bedrooms, long price, double north) {
        return """
                {'reference': '%s', 'title': 'Home', 'status': 'PUBLISHED', 'type': 'HOUSE', 'purpose': 'SALE',
                 'price': {'amount': %d, 'currency': 'USD'}, 'livingArea': %d, 'bedrooms': %d,
                 'location': {'type': 'Point', 'coordinates': [-122.3, %s]}}
                """.formatted(reference, price, area, bedrooms, 47.6 + north);
    }

    private static String home(int area, int bedrooms) {
        return """
                {'livingArea': %d, 'bedrooms': %d, 'location': {'type': 'Point', 'coordinates': [-122.3, 47.6]}}
                """.formatted(area, bedrooms);
    }
}
