package io.doorstep.leadcrm.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// LEAD-34
class DuplicatesIntegrationTests extends CrmTest {

    private static final String PEOPLE = "/api/v1/people";
    private static final String DUPLICATES = PEOPLE + "/duplicates";
    private static final Map<String, ?> HOME =
            Map.of("line1", "12 Marina Road", "city", "Lagos", "postalCode", "101241", "country", "NG");

    @Test
    void whoWasAddedTwiceIsListedWithTheReasons() {
        Business business = aBusiness();
        UUID older = ada(business, Map.of("familyName", "Ezeokonkwo", "externalIds", List.of("row-1")));
        UUID newer = ada(business, Map.of("familyName", "Ezeokonwko"));
        JsonNode pair = awaitPairs(business, 1).get(0);
        assertThat(pair.at("/a/id").stringValue()).isEqualTo(older.toString());
        assertThat(pair.at("/b/id").stringValue()).isEqualTo(newer.toString());
        assertThat(pair.at("/a/name").stringValue()).isEqualTo("Ada Ezeokonkwo");
        assertThat(pair.at("/a/externalIds/0").stringValue()).isEqualTo("row-1");
        assertThat(pair.get("score").intValue()).isBetween(90, 99);
        assertThat(pair.get("reasons").toString()).contains("Same birth date (+", "Surnames spelled alike (+");
        assertThat(business.get(DUPLICATES + "?minScore=100").items()).isEmpty();
    }

    @Test
    void twoEnquiriesOfOnePersonWithOtherContactsAreSeenAfterTheirCapture() {
        Business business = aBusiness();
        business.fillInForm(
                Map.of("name", "Chiamaka Ezeokonkwo", "email", "c.ezeokonkwo@example.com", "phone", "2065550143"));
        business.fillInForm(Map.of("name", "Chiamaka Ezeokonkwo", "email", "cezeokonkwo+homes@example.org"));
        assertThat(awaitPairs(business, 1).get(0).get("reasons").toString())
                .contains("Same e-mail name at another provider");
    }

    @Test
    void ofManyWhoAreAddedAtOnceEachPairIsFound() throws Exception {
        Business business = aBusiness();
        List<String> surnames = List.of("Ezeokonkwo", "Kilmartin", "Querzoli", "Trevorrow", "Sondergeld");
        List<Callable<UUID>> everybody = Stream.concat(surnames.stream(), surnames.stream())
                .<Callable<UUID>>map(surname -> () -> ada(
                        business,
                        Map.of(
                                "familyName",
                                surname,
                                "birthDate",
                                "19" + (50 + surnames.indexOf(surname)) + "-03-04",
                                "addresses",
                                List.of(Map.of("line1", surname + " Road 1")))))
                .toList();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            crowd.invokeAll(everybody);
        }
        List<String> pairs = new ArrayList<>();
        awaitPairs(business, surnames.size())
                .forEach(pair -> pairs.add(pair.at("/a/name").stringValue()));
        assertThat(pairs)
                .containsExactlyInAnyOrderElementsOf(
                        surnames.stream().map(surname -> "Ada " + surname).toList());
    }

    @Test
    void whoTurnsOutToBeSomebodyElseLeavesTheList() {
        Business business = aBusiness();
        ada(business, Map.of("familyName", "Ezeokonkwo"));
        UUID other = ada(business, Map.of("familyName", "Ezeokonkwo"));
        awaitPairs(business, 1);
        String path = PEOPLE + "/" + other;
        business.patch(
                path,
                business.get(path).etag(),
                Map.of("givenName", "Olga", "familyName", "Ivanova", "birthDate", "1950-01-02"));
        awaitPairs(business, 0);
    }

    @Test
    void aPairThatWasDismissedStaysAwayWhateverChanges() {
        Business business = aBusiness();
        UUID one = ada(business, Map.of("familyName", "Ezeokonkwo"));
        UUID other = ada(business, Map.of("familyName", "Ezeokonkwo"));
        awaitPairs(business, 1);
        String pair = DUPLICATES + "/" + other + "/" + one;
        assertThat(aBusiness().delete(pair).status()).isEqualTo(404);
        assertThat(business.delete(pair).status()).isEqualTo(204);
        assertThat(business.delete(pair).status()).isEqualTo(404);
        UUID third = ada(business, Map.of("familyName", "Ezeokonkwo"));
        awaitPairs(business, 2)
                .forEach(found -> assertThat(found.at("/b/id").stringValue()).isEqualTo(third.toString()));
    }

    @Test
    void theListIsReadPageByPageTheLikeliestFirst() {
        Business business = aBusiness();
        for (int twin = 0; twin < 3; twin++) {
            ada(business, Map.of("familyName", "Ezeokonkwo"));
        }
        awaitPairs(business, 3);
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = business.get(DUPLICATES + "?limit=1" + cursor);
            page.items().forEach(pair -> seen.add(pair.at("/a/id") + " " + pair.at("/b/id")));
            cursor = page.body().has("nextCursor") ? "&cursor=" + page.text("nextCursor") : "";
        } while (!cursor.isEmpty());
        assertThat(seen).hasSize(3).doesNotHaveDuplicates();
    }

    /// X-LD-6
    @Test
    void whoeverIsAboutToBeAddedIsCheckedFirst() {
        Business business = aBusiness();
        UUID known = ada(business, Map.of("familyName", "Ezeokonkwo", "emails", List.of("ada@example.com")));
        Answer exact = business.post(PEOPLE + "/check", Map.of("emails", List.of("ADA@example.com")));
        assertThat(exact.status()).isEqualTo(409);
        assertThat(exact.text("existingId")).isEqualTo(known.toString());
        assertThat(exact.text("href")).isEqualTo(PEOPLE + "/" + known);

        Map<String, ?> like = Map.of("name", "Ada Ezeokonkwo", "birthDate", "1984-07-03", "addresses", List.of(HOME));
        Awaitility.await().untilAsserted(() -> {
            Answer checked = business.post(PEOPLE + "/check", like);
            assertThat(checked.status()).isEqualTo(200);
            assertThat(checked.text("candidates.0.person.id")).isEqualTo(known.toString());
            assertThat(checked.body().at("/candidates/0/score").intValue()).isGreaterThan(90);
        });
        assertThat(business.post(PEOPLE + "/check", Map.of("name", "Olga Ivanova"))
                        .body()
                        .get("candidates"))
                .isEmpty();
        assertThat(aBusiness().post(PEOPLE + "/check", like).body().get("candidates"))
                .isEmpty();
    }

    private static UUID ada(Business business, Map<String, ?> more) {
        Map<String, Object> person =
                new HashMap<>(Map.of("givenName", "Ada", "birthDate", "1984-07-03", "addresses", List.of(HOME)));
        person.putAll(more);
        return business.post(PEOPLE, person).id();
    }

    private static JsonNode awaitPairs(Business business, int count) {
        Awaitility.await().untilAsserted(() -> assertThat(
                        business.get(DUPLICATES + "?limit=200").items())
                .hasSize(count));
        return business.get(DUPLICATES + "?limit=200").items();
    }
}
