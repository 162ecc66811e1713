package io.doorstep.property.portal;

import io.doorstep.property.Agency;
import io.doorstep.testkit.ServiceTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A business with portals, and the portals that fetch.
@ServiceTest
abstract class PortalTest {

    static final String PORTALS = "/api/v1/properties/portals";

    @Autowired
    private RestTestClient http;

    Agency agency;

    @BeforeEach
    void open() {
        agency = new Agency(http);
    }

    Agency anotherAgency() {
        return new Agency(http);
    }

    /// What a portal was answered.
    record Fetched(int status, String text, HttpHeaders headers) {

        JsonNode json() {
            return JsonMapper.shared().readTree(text);
        }

        String tag() {
            return Objects.requireNonNull(headers.getETag(), text);
        }
    }

    /// A portal that takes what is published.
    ///
    /// @param more fields, beginning with a comma
    static JsonNode addPortal(Agency agency, String format, String more) {
        return agency.post(
                        PORTALS, "{'name': 'Portal %s', 'format': '%s'%s}".formatted(UUID.randomUUID(), format, more))
                .expect(201)
                .body();
    }

    Fetched fetch(JsonNode portal) {
        return fetch(portal, null);
    }

    Fetched fetch(JsonNode portal, @Nullable String known) {
        return fetch(portal.at("/address").asString(), known);
    }

    Fetched fetch(String address, @Nullable String known) {
        var answer = http.get()
                .uri(URI.create(address).getRawPath())
                .headers(headers -> {
                    if (known != null) {
                        headers.setIfNoneMatch(known);
                    }
                })
                .exchange()
                .expectBody(byte[].class)
                .returnResult();
        byte[] body = Objects.requireNonNullElse(answer.getResponseBody(), new byte[0]);
        return new Fetched(
                answer.getStatus().value(), new String(body, StandardCharsets.UTF_8), answer.getResponseHeaders());
    }

    static UUID home(Agency agency, String reference, String more) {
        return agency.list("""
                {'reference': '%s', 'title': 'Home %s', 'status': 'PUBLISHED', 'type': 'HOUSE', 'purpose': 'SALE',
                 'price': {'amount': 50000050, 'currency': 'USD'}, 'livingArea': 120.5, 'bedrooms': 3,
                 'bathrooms': 2.25, 'address': {'line1': '12 Elm Street', 'city': 'Seattle', 'region': 'WA',
                 'postalCode': '98178', 'country': 'US'}, 'features': ['water view', 'swimming pool'],
                 'description': 'Quiet & bright', 'location': {'type': 'Point', 'coordinates': [-122.25678, 47.51234]},
                 'media': [{'url': 'https://pictures.example/1.jpg', 'kind': 'image'},
                           {'url': 'https://pictures.example/plan.pdf', 'kind': 'document'}]%s}
                """.formatted(reference, reference, more));
    }
}
