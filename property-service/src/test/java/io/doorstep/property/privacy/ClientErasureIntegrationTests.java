package io.doorstep.property.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.property.savedsearch.SavedSearchTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import io.doorstep.testkit.TestErasure;
import io.doorstep.testkit.TestPrivacy;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// CMP-01, CMP-02
class ClientErasureIntegrationTests extends SavedSearchTest {

    private static final String CHEAP = "{\"maxPrice\": 50000000}";

    @Test
    void aClientSeesWhatWasSavedAndToldAndAllOfItGoes() {
        UUID other = UUID.randomUUID();
        save(client, CHEAP);
        save(other, CHEAP);
        publish("A", 45_000_000, 3, "garden");
        alerts(2);
        TestErasure requests = new TestErasure(events, tenant);

        JsonNode shown = requests.export(Contracts.example("person.export-requested"), client);
        ReceivedEvent answer = requests.erase(Contracts.example("person.erasure-requested"), client);

        assertThat(shown.at("/savedSearches/0/search/maxPrice").asLong()).isEqualTo(50_000_000);
        assertThat(shown.at("/listingAlerts/0/kind").asString()).isEqualTo("NEW");
        assertThat(shown.toString()).doesNotContain(other.toString());
        Contracts.assertMatches("person.erasure-part-finished", answer.data());
        assertThat(answer.data().path("service").asString()).isEqualTo("property");
        JsonNode left = requests.export(Contracts.example("person.export-requested"), client);
        assertThat(left.path("savedSearches")).isEmpty();
        assertThat(left.path("listingAlerts")).isEmpty();
        publish("B", 45_000_000, 3, "garden");
        alerts(3);
        assertThat(alertsOf(client)).hasSize(1);
    }

    @Test
    void whatAMemberLooksForIsTheMembersOwnAndGoesWithThem() {
        post(SEARCHES, "{\"name\": \"Mine\", \"search\": %s}".formatted(CHEAP)).expect(201);
        TestPrivacy privacy = new TestPrivacy(events, tenant);

        assertThat(privacy.export(member, Contracts.example("privacy.export-requested"))
                        .at("/savedSearches/0/name")
                        .asString())
                .isEqualTo("Mine");
        privacy.erase(member, Contracts.example("privacy.erasure-requested"));

        assertThat(privacy.export(member, Contracts.example("privacy.export-requested"))
                        .path("savedSearches"))
                .isEmpty();
    }
}
