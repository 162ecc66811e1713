package io.doorstep.property.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.Agency;
import io.doorstep.property.Agency.Answer;
import io.doorstep.property.duplicate.DuplicateRows.Pair;
import io.doorstep.testkit.ServiceTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/// X-PR-7
@ServiceTest
class DuplicateIntegrationTests {

    private static final String DUPLICATES = "/api/v1/properties/duplicates";
    private static final String HOME = """
            {'reference': '%s', 'bedrooms': 2, 'livingArea': 80,
             'address': {'line1': '%s', 'city': 'Seattle', 'postalCode': '98178'},
             'location': {'type': 'Point', 'coordinates': [-122.2, 47.5]}}
            """;

    @Autowired
    RestTestClient http;

    @Autowired
    DuplicateRows duplicates;

    private Agency agency;

    @BeforeEach
    void open() {
        agency = new Agency(http);
    }

    /// X-PR-7
    @Test
    void twoListingsOfOneHomeAreFoundWithTheReasonsAndDismissedForGood() {
        UUID one = agency.list(HOME.formatted("A", "12 Elm Street"));
        UUID other = agency.list(HOME.formatted("B", "12 ELM ST"));
        agency.list(HOME.formatted("C", "14 Elm Street"));

        await().until(() -> pairs() == 1);
        Answer found = agency.get(DUPLICATES);
        assertThat(found.text("/items/0/a/reference")).isEqualTo("A");
        assertThat(found.text("/items/0/b/reference")).isEqualTo("B");
        assertThat(found.body().at("/items/0/score").asInt()).isEqualTo(100);
        assertThat(found.body().at("/items/0/reasons")).hasSize(3);
        assertThat(new Agency(http).get(DUPLICATES).body().at("/items")).isEmpty();

        agency.delete(DUPLICATES + "/" + other + "/" + one).expect(204);
        agency.delete(DUPLICATES + "/" + one + "/" + other).expect(404);
        agency.change(other, "{'bedrooms': 3}").expect(200);
        UUID third = agency.list(HOME.formatted("D", "14 Elm St."));
        await().until(() -> pairs() == 1);
        assertThat(agency.get(DUPLICATES).text("/items/0/b/id")).isEqualTo(third.toString());
    }

    /// X-PR-7
    @Test
    void aPairIsNoneAnyMoreWhenOneOfItMovedOrIsOffTheMarket() {
        UUID one = agency.list(HOME.formatted("A", "12 Elm Street"));
        agency.list(HOME.formatted("B", "12 Elm Street"));
        await().until(() -> pairs() == 1);

        agency.change(one, "{'status': 'ARCHIVED'}").expect(200);

        await().until(() -> pairs() == 0);
    }

    /// X-PR-7
    @Test
    void whoeverIsAboutToAddAHomeHearsThatItIsThere() {
        UUID one = agency.list(HOME.formatted("A", "12 Elm Street"));
        String home = "{'address': {'line1': '12 elm st.', 'postalCode': '98178'}}";

        await().untilAsserted(() -> {
            Answer check = agency.post(DUPLICATES + "/check", home).expect(200);
            assertThat(check.body().at("/candidates")).hasSize(1);
            assertThat(check.text("/candidates/0/property/id")).isEqualTo(one.toString());
            assertThat(check.text("/candidates/0/reasons/0")).isEqualTo("They have the same address");
        });
        assertThat(new Agency(http).post(DUPLICATES + "/check", home).body().at("/candidates"))
                .isEmpty();
    }

    /// X-PR-7
    @Test
    void ofATowerOfEqualFlatsEachIsHeldAgainstTwentyOfThem() {
        for (int i = 0; i < 25; i++) {
            agency.list(HOME.formatted("F" + i, "12 Elm Street"));
        }
        UUID last = agency.list(HOME.formatted("L", "12 Elm Street"));

        await().until(() -> pairsOf(last) > 0);

        assertThat(pairsOf(last)).isEqualTo(20);
    }

    private long pairsOf(UUID listing) {
        UUID highest = new UUID(-1, -1);
        return Tenancy.callAs(agency.id(), () -> duplicates.list(0, new Pair(highest, highest, 101, List.of()), 1_000))
                .stream()
                .filter(pair -> pair.second().equals(listing))
                .count();
    }

    private int pairs() {
        return agency.get(DUPLICATES).expect(200).body().at("/items").size();
    }
}
