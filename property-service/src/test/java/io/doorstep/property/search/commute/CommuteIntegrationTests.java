package io.doorstep.property.search.commute;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.property.Agency;
import io.doorstep.testkit.ServiceTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
@DisplayName("X-PR-4: homes from where work is reached in time")
class CommuteIntegrationTests {

    private static final String COMMUTE = "/api/v1/properties/search/commute?to=";

    @Autowired
    private RestTestClient http;

    private Agency agency;

    @BeforeEach
    void open() {
        agency = new Agency(http);
    }

    @Test
    void theAreaOfACommuteIsSearchedInLikeOneThatWasDrawn() {
        home("near", 47.62);
        home("far", 47.9);

        JsonNode onFoot = agency.get(COMMUTE + "47.61,-122.33&minutes=30&by=FOOT")
                .expect(200)
                .body();
        JsonNode byCar =
                agency.get(COMMUTE + "47.61,-122.33&minutes=60").expect(200).body();

        assertThat(onFoot.at("/basis").asString()).isEqualTo("STRAIGHT_LINE");
        assertThat(onFoot.at("/area/type").asString()).isEqualTo("Polygon");
        assertThat(onFoot.at("/area/coordinates/0/0")).isEqualTo(onFoot.at("/area/coordinates/0/48"));
        assertThat(found(onFoot)).containsExactly("near");
        assertThat(found(byCar)).containsExactlyInAnyOrder("near", "far");
    }

    @Test
    void aPlaceAtTheEdgeOfTheMapHasAnAreaOnTheMap() {
        agency.get(COMMUTE + "89.9,179.99&minutes=120").expect(200);
        agency.get(COMMUTE + "-90,0").expect(200);
    }

    @Test
    void whatIsNoCommuteIsRefused() {
        assertThat(agency.get(COMMUTE + "47.61").expect(422).text("/code")).isEqualTo("invalid_to");
        assertThat(agency.get(COMMUTE).expect(422).text("/code")).isEqualTo("invalid_to");
        agency.get(COMMUTE + "147.61,-122.33").expect(422);
        agency.get(COMMUTE + "47.61,-122.33&minutes=0").expect(422);
        assertThat(agency.get(COMMUTE + "47.61,-122.33&minutes=121").expect(422).text("/code"))
                .isEqualTo("minutes_out_of_range");
        agency.get(COMMUTE + "47.61,-122.33&by=HORSE").expect(400);
    }

    private List<String> found(JsonNode commute) {
        return agency.get("/api/v1/properties/search?polygon="
                        + commute.at("/polygon").asString())
                .expect(200)
                .body()
                .at("/items")
                .valueStream()
                .map(item -> item.at("/reference").asString())
                .toList();
    }

    private void home(String reference, double latitude) {
        agency.list("""
                {'reference': '%s', 'status': 'PUBLISHED', 'price': {'amount': 50000000, 'currency': 'USD'},
                 'location': {'type': 'Point', 'coordinates': [-122.33, %s]}}
                """.formatted(reference, latitude));
    }
}
