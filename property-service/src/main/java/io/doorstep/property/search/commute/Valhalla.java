package io.doorstep.property.search.commute;

import io.doorstep.kit.observe.LogKeys;
import io.doorstep.property.listing.Position;
import io.doorstep.property.search.commute.Reach.Basis;
import io.doorstep.property.search.filter.Crossing;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.cloud.client.circuitbreaker.CircuitBreaker;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/// The isochrones of Valhalla; after repeated failure it is left alone for a while.
final class Valhalla implements RoadNetwork {

    private static final Logger log = LoggerFactory.getLogger(Valhalla.class);
    private static final Duration TO_CONNECT = Duration.ofSeconds(1);

    /// Metres by which the edge may be drawn more simply, until it has few enough corners.
    private static final List<Integer> GENERALIZED = List.of(100, 1_000);

    private static final double DEGREES = 1e5;
    private static final int FEWEST = 4;

    private final URI isochrone;
    private final RestClient client;
    private final CircuitBreaker breaker;

    Valhalla(URI url, CommuteSettings settings, CircuitBreaker breaker) {
        var timeouts = HttpClientSettings.defaults().withTimeouts(TO_CONNECT, settings.timeout());
        var http = ClientHttpRequestFactoryBuilder.jdk()
                .withHttpClientCustomizer(jdk -> jdk.version(HttpClient.Version.HTTP_1_1));
        UriComponentsBuilder address = UriComponentsBuilder.fromUri(url).pathSegment("isochrone");
        if (!settings.apiKey().isBlank()) {
            address.queryParam("api_key", settings.apiKey());
        }
        this.isochrone = address.build().encode().toUri();
        this.breaker = breaker;
        this.client = RestClient.builder().requestFactory(http.build(timeouts)).build();
    }

    @Override
    public Optional<Reach> reach(Commute commute) {
        return breaker.run(() -> ask(commute), Valhalla::unavailable);
    }

    private Optional<Reach> ask(Commute commute) {
        for (int metres : GENERALIZED) {
            Optional<Reach> reach = read(ask(commute, metres));
            if (reach.isPresent()) {
                return reach;
            }
        }
        return Optional.empty();
    }

    /// Towards the place; timetables are only known the other way.
    private JsonNode ask(Commute commute, int generalize) {
        return Objects.requireNonNull(client.post()
                .uri(isochrone)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of(
                        "locations",
                        List.of(Map.of(
                                "lat", commute.to().latitude(),
                                "lon", commute.to().longitude())),
                        "costing",
                        commute.by().costing(),
                        "contours",
                        List.of(Map.of("time", commute.minutes())),
                        "polygons",
                        true,
                        "reverse",
                        commute.by() != TravelMode.TRANSIT,
                        "denoise",
                        1,
                        "generalize",
                        generalize))
                .retrieve()
                .body(JsonNode.class));
    }

    /// Its largest part, without what lies inside and is further.
    private static Optional<Reach> read(JsonNode answer) {
        return outlines(answer.at("/features/0/geometry"))
                .max(Comparator.comparingInt(JsonNode::size))
                .map(Valhalla::ring)
                .filter(ring -> ring.size() >= FEWEST && ring.size() <= Reach.MOST_CORNERS && !Crossing.isIn(ring))
                .map(ring -> new Reach(ring, Basis.ROADS));
    }

    private static Stream<JsonNode> outlines(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        return switch (geometry.path("type").asString("")) {
            case "Polygon" -> Stream.of(coordinates.path(0));
            case "MultiPolygon" -> coordinates.valueStream().map(part -> part.path(0));
            default -> Stream.empty();
        };
    }

    /// To a metre, which may make one of two corners.
    private static List<Position> ring(JsonNode outline) {
        List<Position> ring = new ArrayList<>();
        for (JsonNode corner : outline) {
            Position position = new Position(
                    rounded(corner.path(0).asDouble()), rounded(corner.path(1).asDouble()));
            if (ring.isEmpty() || !ring.getLast().equals(position)) {
                ring.add(position);
            }
        }
        if (ring.size() > 1 && !ring.getFirst().equals(ring.getLast())) {
            ring.add(ring.getFirst());
        }
        return ring;
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * DEGREES) / DEGREES;
    }

    private static Optional<Reach> unavailable(Throwable cause) {
        log.atWarn()
                .addKeyValue(LogKeys.REASON, cause.getClass().getSimpleName())
                .log("The server that knows the roads does not answer; distances are as the crow flies");
        return Optional.empty();
    }
}
