package io.doorstep.property.search.commute;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.listing.Position;
import io.doorstep.property.search.commute.Reach.Basis;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.cloud.client.circuitbreaker.CircuitBreaker;

@DisplayName("X-PR-4: the area of a commute, by the roads")
class ValhallaTests {

    @RegisterExtension
    static final WireMockExtension server =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    /// Lets every call through, and hands failures to the fall-back.
    private static final CircuitBreaker OPEN = new CircuitBreaker() {
        @Override
        public <T> T run(Supplier<T> call, Function<Throwable, T> fallback) {
            try {
                return call.get();
            } catch (RuntimeException e) {
                return fallback.apply(e);
            }
        }
    };

    private static final Commute TO_WORK = new Commute(new Position(-122.33, 47.61), TravelMode.CAR, 30);
    private static final String SQUARE = "[[-122.4,47.5],[-122.2,47.5],[-122.2,47.7],[-122.4,47.7],[-122.4,47.5]]";

    private final Valhalla valhalla = valhalla("");

    @Test
    void asksFromWhereThePlaceIsReachedInTime() {
        answer(okJson(polygon(SQUARE)));

        Reach reach = valhalla("secret").reach(TO_WORK).orElseThrow();

        assertThat(reach.basis()).isEqualTo(Basis.ROADS);
        assertThat(reach.ring()).hasSize(5).startsWith(new Position(-122.4, 47.5));
        server.verify(postRequestedFor(urlEqualTo("/isochrone?api_key=secret"))
                .withRequestBody(matchingJsonPath("$.locations[0].lat", equalTo("47.61")))
                .withRequestBody(matchingJsonPath("$.locations[0].lon", equalTo("-122.33")))
                .withRequestBody(matchingJsonPath("$.costing", equalTo("auto")))
                .withRequestBody(matchingJsonPath("$.contours[0].time", equalTo("30")))
                .withRequestBody(matchingJsonPath("$.polygons", equalTo("true")))
                .withRequestBody(matchingJsonPath("$.reverse", equalTo("true"))));
    }

    @Test
    void anEdgeOfTooManyCornersIsAskedForMoreSimply() {
        String round = IntStream.rangeClosed(0, 600)
                .mapToObj(i -> "[%.6f,%.6f]"
                        .formatted(-122 + Math.cos(i * Math.PI / 300) / 10, 47 + Math.sin(i * Math.PI / 300) / 10))
                .collect(Collectors.joining(",", "[", "]"));
        server.stubFor(post(urlPathEqualTo("/isochrone"))
                .withRequestBody(matchingJsonPath("$[?(@.generalize == 100)]"))
                .willReturn(okJson(polygon(round))));
        server.stubFor(post(urlPathEqualTo("/isochrone"))
                .withRequestBody(matchingJsonPath("$[?(@.generalize == 1000)]"))
                .willReturn(okJson(polygon(SQUARE))));

        assertThat(valhalla.reach(TO_WORK).orElseThrow().ring()).hasSize(5);
    }

    @Test
    void ofSeveralPartsTheLargestIsTaken() {
        answer(okJson("""
                {"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": {"type": "MultiPolygon",
                 "coordinates": [[[[0,0],[1,0],[1,1],[0,0]]], [%s]]}}]}
                """.formatted(SQUARE)));

        assertThat(valhalla.reach(TO_WORK).orElseThrow().ring()).contains(new Position(-122.2, 47.7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "not json",
                "{\"features\": []}",
                "{\"features\": [{\"geometry\": {\"type\": \"LineString\", \"coordinates\": [[1,2],[3,4]]}}]}",
                "{\"features\": [{\"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[1,2],[3,4]]]}}]}",
                "{\"features\": [{\"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[999,2],[3,4],[5,6],[7,8]]]}}]}",
                "{\"features\": [{\"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[0,0],[1,1],[1,0],[0,1],[0,0]]]}}]}"
            })
    void anAnswerThatCannotBeSearchedInIsNone(String body) {
        answer(okJson(body));

        assertThat(valhalla.reach(TO_WORK)).isEmpty();
    }

    @Test
    void whoAnswersTooLateOrRefusesIsNotWaitedFor() {
        answer(okJson(polygon(SQUARE)).withFixedDelay(2_000));
        assertThat(valhalla.reach(TO_WORK)).isEmpty();
        answer(aResponse().withStatus(400));
        assertThat(valhalla.reach(TO_WORK)).isEmpty();
        answer(aResponse().withStatus(500));
        assertThat(valhalla.reach(TO_WORK)).isEmpty();
    }

    @Test
    void aCommuteThatComesAgainIsNotAskedForTwiceAndAFailureIsNotRemembered() {
        FindReach findReach = new FindReach(valhalla);
        UUID tenant = UUID.randomUUID();
        answer(aResponse().withStatus(500));
        assertThat(Tenancy.callAs(tenant, () -> findReach.find(TO_WORK)).basis())
                .isEqualTo(Basis.STRAIGHT_LINE);

        answer(okJson(polygon(SQUARE)));
        assertThat(Tenancy.callAs(tenant, () -> findReach.find(TO_WORK)).basis())
                .isEqualTo(Basis.ROADS);
        server.resetRequests();
        Commute aStepAway = new Commute(new Position(-122.330001, 47.610001), TravelMode.CAR, 30);
        assertThat(Tenancy.callAs(tenant, () -> findReach.find(aStepAway)).basis())
                .isEqualTo(Basis.ROADS);
        server.verify(0, postRequestedFor(urlPathEqualTo("/isochrone")));
        Tenancy.callAs(tenant, () -> findReach.find(new Commute(TO_WORK.to(), TravelMode.FOOT, 30)));
        Tenancy.callAs(UUID.randomUUID(), () -> findReach.find(TO_WORK));
        server.verify(2, postRequestedFor(urlPathEqualTo("/isochrone")));
    }

    private static Valhalla valhalla(String key) {
        URI url = URI.create(server.baseUrl());
        return new Valhalla(url, new CommuteSettings(url, key, Duration.ofMillis(300)), OPEN);
    }

    private static String polygon(String ring) {
        return """
                {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"contour": 30},
                 "geometry": {"type": "Polygon", "coordinates": [%s]}}]}
                """.formatted(ring);
    }

    private static void answer(ResponseDefinitionBuilder response) {
        server.stubFor(post(urlPathEqualTo("/isochrone")).willReturn(response));
    }
}
