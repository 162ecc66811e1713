package io.doorstep.property.showing;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.property.Agency;
import io.doorstep.property.Agency.Answer;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestTokens;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
@DisplayName("X-PR-9: a day of showings")
class ShowingRouteIntegrationTests {

    private static final String ROUTES = "/api/v1/properties/showing-routes";

    @Autowired
    private RestTestClient http;

    private Agency agency;

    @BeforeEach
    void open() {
        agency = new Agency(http);
    }

    @Test
    void homesComeInTheOrderOfTheShortestWayEachWithItsTime() {
        UUID third = home(agency, "third", 47.69);
        UUID first = home(agency, "first", 47.61);
        UUID second = home(agency, "second", 47.63);

        JsonNode route = plan(
                        "'startsAt': '2026-03-02T09:00:00Z', 'minutesEach': 20,"
                                + " 'from': {'type': 'Point', 'coordinates': [-122.33, 47.6]}",
                        third,
                        first,
                        second)
                .expect(200)
                .body();

        assertThat(route.at("/stops").valueStream().map(stop -> stop.at("/reference")
                        .asString()))
                .containsExactly("first", "second", "third");
        assertThat(route.at("/stops/0/arrivesAt").asString()).isEqualTo("2026-03-02T09:02:00Z");
        assertThat(route.at("/stops/0/leavesAt").asString()).isEqualTo("2026-03-02T09:22:00Z");
        assertThat(route.at("/stops/0/travelMinutes").asInt()).isEqualTo(2);
        assertThat(route.at("/stops/1/kilometres").asDouble()).isEqualTo(2.2);
        assertThat(route.at("/kilometres").asDouble()).isEqualTo(10.0);
        assertThat(route.at("/endsAt")).isEqualTo(route.at("/stops/2/leavesAt"));
    }

    @Test
    void whoWalksNeedsLonger() {
        UUID one = home(agency, "one", 47.60);
        UUID other = home(agency, "other", 47.61);

        JsonNode onFoot = plan("'startsAt': '2026-03-02T09:00:00Z', 'by': 'FOOT'", one, other)
                .expect(200)
                .body();

        assertThat(onFoot.at("/stops/0/travelMinutes").asInt()).isZero();
        assertThat(onFoot.at("/stops/1/travelMinutes").asInt()).isEqualTo(17);
    }

    @Test
    void whatCannotBePlannedIsSaid() {
        UUID home = home(agency, "home", 47.60);
        UUID nowhere = agency.publish("nowhere", 100_000);
        UUID theirs = home(new Agency(http), "theirs", 47.61);
        String start = "'startsAt': '2026-03-02T09:00:00Z'";

        assertThat(plan(start, home, nowhere).expect(422).text("/detail")).contains("nowhere");
        plan(start, home, theirs).expect(404);
        plan(start).expect(422);
        plan(start, Stream.generate(UUID::randomUUID).limit(13).toArray(UUID[]::new))
                .expect(422);
        plan("'minutesEach': 30", home).expect(422);
    }

    @Test
    void visitorsPlanNothing() {
        UUID home = home(agency, "home", 47.60);

        agency.postAs(
                        TestTokens.anonymous(agency.id()).bearer(),
                        ROUTES,
                        "{'propertyIds': ['%s'], 'startsAt': '2026-03-02T09:00:00Z'}".formatted(home))
                .expect(403);
    }

    private Answer plan(String more, UUID... homes) {
        String ids = Arrays.stream(homes).map(UUID::toString).collect(Collectors.joining("','", "'", "'"));
        return agency.post(ROUTES, "{'propertyIds': [%s], %s}".formatted(homes.length == 0 ? "" : ids, more));
    }

    private static UUID home(Agency of, String reference, double latitude) {
        return of.list("""
                {'reference': '%s', 'status': 'PUBLISHED', 'price': {'amount': 50000000, 'currency': 'USD'},
                 'location': {'type': 'Point', 'coordinates': [-122.33, %s]}}
                """.formatted(reference, latitude));
    }
}
