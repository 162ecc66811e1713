package io.doorstep.property.search.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.search.analytics.SearchLedger.Searched;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestTokens;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
@DisplayName("PROP-12: what is searched for is counted, and nobody is named")
class SearchAnalyticsIntegrationTests {

    @Autowired
    private RestTestClient http;

    @Autowired
    private KeepSearches keepSearches;

    @Autowired
    private SearchLedger ledger;

    @Autowired
    private InstantSource clock;

    private final UUID tenant = UUID.randomUUID();

    @Test
    void countsSearchesThoseWithoutResultsClicksAndPositions() {
        search("igloo");
        search("Igloo");
        String token = search("castle").at("/search").asString();
        search("castle");
        click(token, 3, 204);
        click(token, 1, 204);
        click(token + "x", 1, 400);
        keepSearches.keep();

        JsonNode report = report("?unanswered=true", tenant);

        assertThat(report.at("/searches").asInt()).isEqualTo(4);
        assertThat(report.at("/withoutResults").asInt()).isEqualTo(4);
        assertThat(report.at("/clicks").asInt()).isEqualTo(2);
        assertThat(report.at("/averagePosition").asDouble()).isEqualTo(2.0);
        assertThat(report.at("/clickRate").asDouble()).isEqualTo(0.5);
        assertThat(report.at("/queries").valueStream().map(query -> query.at("/words")
                        .asString()))
                .containsExactly("castle", "igloo");
        assertThat(report("", UUID.randomUUID()).at("/searches").asInt()).isZero();
    }

    @Test
    void keepsNoWordThatCouldNameAPerson() {
        String said = "I'm Jane Fonda, mail jane@example.com or +1 (206) 555-0199, looking for a castle";
        search(said);
        search(said);
        keepSearches.keep();

        assertThat(report("", tenant).at("/queries/0/words").asString())
                .contains("castle")
                .doesNotContain("jane", "fonda", "example", "555");
    }

    @Test
    void whatIsTooOldIsForgotten() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        ledger.add(tenant, new Searched(today.minusDays(500), "castle"), new SearchCount(9, 0, 0, 0));
        keepSearches.keep();
        Tenancy.runAs(tenant, () -> ledger.countSearch("palace", true));
        keepSearches.keep();

        assertThat(report("?least=1&from=2000-01-01", tenant).at("/searches").asInt())
                .isEqualTo(1);
    }

    @Test
    void whoMayOnlySearchDoesNotSeeWhatOthersSearch() {
        http.get()
                .uri("/api/v1/properties/search/analytics")
                .header("Authorization", TestTokens.anonymous(tenant).bearer())
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private JsonNode search(String words) {
        return get("/api/v1/properties/search?q={words}", tenant, words);
    }

    private JsonNode report(String query, UUID business) {
        return get("/api/v1/properties/search/analytics" + query, business);
    }

    private JsonNode get(String path, UUID business, Object... values) {
        String body = http.get()
                .uri(path, values)
                .header("Authorization", TestTokens.user(business).bearer())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared().readTree(body);
    }

    private void click(String search, int position, int status) {
        http.post()
                .uri("/api/v1/properties/search/clicks")
                .header("Authorization", TestTokens.anonymous(tenant).bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"search\": \"%s\", \"propertyId\": \"%s\", \"position\": %d}"
                        .formatted(search, UUID.randomUUID(), position))
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }
}
