package io.doorstep.property.reso;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.Agency;
import io.doorstep.property.Agency.Answer;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.testkit.ServiceTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/// X-PR-1
@ServiceTest
class ResoIntegrationTests {

    private static final String MAPPING = "/api/v1/properties/reso-mappings/nwmls";

    @Autowired
    RestTestClient http;

    @Autowired
    FindResoMapping findResoMapping;

    private Agency agency;

    @BeforeEach
    void open() {
        agency = new Agency(http);
    }

    /// X-PR-1
    @Test
    void aListingIsSaidInTheWordsOfTheDataDictionary() {
        UUID house = agency.list("""
                {'reference': 'A', 'status': 'PUBLISHED', 'type': 'APARTMENT', 'purpose': 'RENT', 'bedrooms': 2,
                 'price': {'amount': 150050, 'currency': 'USD'}, 'livingArea': 80,
                 'address': {'line1': '12 Elm St', 'city': 'Seattle', 'country': 'US'}, 'customFields': {'TaxLot': '7'}}
                """);
        agency.change(house, "{'price': {'amount': 140000}}").expect(200);
        agency.change(house, "{'status': 'SOLD'}").expect(200);

        Answer reso = agency.get("/api/v1/properties/" + house + "/reso").expect(200);

        assertThat(reso.text("/ListingId")).isEqualTo("A");
        assertThat(reso.text("/StandardStatus")).isEqualTo("Closed");
        assertThat(reso.text("/PropertyType")).isEqualTo("Residential Lease");
        assertThat(reso.text("/PropertySubType")).isEqualTo("Apartment");
        assertThat(reso.body().at("/ListPrice").asDouble()).isEqualTo(1400.0);
        assertThat(reso.body().at("/OriginalListPrice").asDouble()).isEqualTo(1500.5);
        assertThat(reso.body().at("/PreviousListPrice").asDouble()).isEqualTo(1500.5);
        assertThat(reso.body().at("/DaysOnMarket").asLong()).isZero();
        assertThat(reso.body().has("CloseDate")).isTrue();
        assertThat(reso.text("/LivingAreaUnits")).isEqualTo("Square Meters");
        assertThat(reso.text("/UnparsedAddress")).isEqualTo("12 Elm St");
        assertThat(reso.text("/TaxLot")).isEqualTo("7");
        new Agency(http).get("/api/v1/properties/" + house + "/reso").expect(404);
    }

    /// X-PR-1
    @Test
    void aMappingIsKeptPerFeedAndTenant() {
        Answer made = agency.put(MAPPING, null, "{'fields': {'X_Ask': 'price'}, 'statuses': {'Back Up': 'PUBLISHED'}}")
                .expect(201);
        agency.put(MAPPING, null, "{}").expect(428);
        agency.put(MAPPING, made.etag(), "{'fields': {'X_Ask': 'price'}, 'currency': 'EUR'}")
                .expect(200);

        assertThat(mapping(agency).currency()).isEqualTo("EUR");
        assertThat(mapping(agency).fields()).containsEntry("X_Ask", "price");
        Agency stranger = new Agency(http);
        assertThat(mapping(stranger)).isEqualTo(ResoMapping.STANDARD);
        stranger.get(MAPPING).expect(404);
        assertThat(agency.get("/api/v1/properties/reso-mappings").body().at("/items"))
                .hasSize(1);
        agency.delete(MAPPING).expect(204);
        assertThat(mapping(agency).statuses()).doesNotContainValue(ListingStatus.PUBLISHED);
    }

    /// X-PR-1
    @Test
    void whatCannotBeMappedIsRefusedInPlainWords() {
        Answer refused =
                agency.put(MAPPING, null, "{'fields': {'X': 'nowhere'}}").expect(422);

        assertThat(refused.text("/code")).isEqualTo("impossible_mapping");
        assertThat(refused.text("/detail")).contains("X cannot become nowhere", "bedrooms");
    }

    private ResoMapping mapping(Agency business) {
        return Tenancy.callAs(business.id(), () -> findResoMapping.of("nwmls"));
    }
}
