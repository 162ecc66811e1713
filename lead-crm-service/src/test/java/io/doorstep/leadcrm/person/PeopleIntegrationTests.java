package io.doorstep.leadcrm.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.TestTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/// LEAD-27
class PeopleIntegrationTests extends CrmTest {

    private static final String PEOPLE = "/api/v1/people";

    @Test
    void aPersonHasNamesAddressesABirthDateAndManyIdentities() {
        Business business = aBusiness();
        Answer added = business.post(
                PEOPLE,
                Map.of(
                        "givenName", "Ada",
                        "familyName", "Okafor",
                        "birthDate", "1984-07-03",
                        "emails", List.of("Ada@Example.com", "ada@work.example"),
                        "phones", List.of("(206) 555-0143"),
                        "externalIds", List.of("hubspot:678"),
                        "identities", List.of(Map.of("kind", "CHANNEL", "value", "telegram:12345", "verified", true)),
                        "addresses", List.of(Map.of("line1", "12 Marina Road", "city", "Lagos", "country", "NG"))));
        assertThat(added.status()).isEqualTo(201);
        Answer person = business.get(PEOPLE + "/" + added.id());
        assertThat(person.text("name")).isEqualTo("Ada Okafor");
        assertThat(person.text("birthDate")).isEqualTo("1984-07-03");
        assertThat(person.text("emails.0")).isEqualTo("ada@example.com");
        assertThat(person.text("emails.1")).isEqualTo("ada@work.example");
        assertThat(person.text("phones.0")).isEqualTo("+12065550143");
        assertThat(person.text("externalIds.0")).isEqualTo("hubspot:678");
        assertThat(person.text("addresses.0.line1")).isEqualTo("12 Marina Road");
        assertThat(business.get(PEOPLE + "?q=hubspot:678").items()).hasSize(1);
        JsonNode telegram = identity(person, "telegram:12345");
        assertThat(telegram.get("verified").booleanValue()).isTrue();
        assertThat(telegram.get("source").stringValue()).isEqualTo("api");
        assertThat(telegram.has("since")).isTrue();
    }

    /// LEAD-34
    @Test
    void whoIsKnownByAnyKeyIsNotAddedAgainAndTheAnswerNamesThem() {
        Business business = aBusiness();
        UUID lead = business.fillInForm(Map.of("email", "jane@example.com")).id();
        Answer refused = business.post(
                PEOPLE, Map.of("name", "Jane", "phones", List.of("2065550143"), "emails", List.of("JANE@example.com")));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("person_known");
        String known = business.lead(lead).text("personId");
        assertThat(refused.text("existingId")).isEqualTo(known);
        assertThat(refused.text("href")).isEqualTo(PEOPLE + "/" + known);
        assertThat(business.post(PEOPLE, Map.of("name", "Jim", "phones", List.of("2065550143")))
                        .status())
                .as("the phone that was refused with the address is free")
                .isEqualTo(201);
    }

    /// LEAD-34
    @Test
    void ofFiftyWhoAddTheSamePersonAtOnceOneDoes() throws Exception {
        Business business = aBusiness();
        List<Callable<Answer>> everybody = IntStream.range(0, 50)
                .<Callable<Answer>>mapToObj(number -> () -> business.post(
                        PEOPLE,
                        Map.of("emails", List.of("jane@example.com"), "externalIds", List.of("row-" + number % 2))))
                .toList();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Answer> answers =
                    crowd.invokeAll(everybody).stream().map(Future::resultNow).toList();
            assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
            assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(49);
        }
        assertThat(business.get(PEOPLE).items()).hasSize(1);
    }

    @Test
    void theLastOfTwoChangesOfOneVersionIsRefused() {
        Business business = aBusiness();
        Answer added = business.post(PEOPLE, Map.of("name", "Jane", "emails", List.of("jane@example.com")));
        String path = PEOPLE + "/" + added.id();
        Answer changed = business.patch(path, added.etag(), Map.of("familyName", "Doe", "givenName", "Jane"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text("name")).isEqualTo("Jane Doe");
        assertThat(business.patch(path, added.etag(), Map.of("familyName", "Roe"))
                        .status())
                .isEqualTo(412);
        assertThat(business.patch(path, null, Map.of("familyName", "Roe")).status())
                .isEqualTo(428);
    }

    @Test
    void identitiesComeAndGoAndOneOfAKindIsTheFirstChoice() {
        Business business = aBusiness();
        String path = PEOPLE
                + "/"
                + business.post(PEOPLE, Map.of("emails", List.of("jane@example.com")))
                        .id();
        Map<String, Object> work = Map.of("kind", "EMAIL", "value", "Jane@Work.example", "primary", true);
        Answer given = business.post(path + "/identities", work);
        assertThat(given.status()).isEqualTo(200);
        assertThat(given.text("emails.0")).isEqualTo("jane@work.example");
        assertThat(business.get(PEOPLE + "?q=jane%40work.example").items()).hasSize(1);

        String home = identity(given, "jane@example.com").get("id").stringValue();
        Answer left = business.delete(path + "/identities/" + home);
        assertThat(left.body().get("emails").size()).isEqualTo(1);
        assertThat(left.etag()).isNotEqualTo(given.etag());
        assertThat(business.delete(path + "/identities/" + home).status()).isEqualTo(404);
        assertThat(business.post(PEOPLE, Map.of("emails", List.of("jane@example.com")))
                        .status())
                .as("whoever lost a key leaves it to others")
                .isEqualTo(201);
        assertThat(business.post(path + "/identities", Map.of("kind", "EMAIL", "value", "jane@example.com"))
                        .text("code"))
                .isEqualTo("identity_taken");
    }

    /// LEAD-36
    @Test
    void whatCannotBeReadIsRefusedWithAWordOnWhy() {
        Business business = aBusiness();
        assertThat(business.post(PEOPLE, Map.of("emails", List.of("jane(at)example")))
                        .text("code"))
                .isEqualTo("identity_unreadable");
        assertThat(business.post(
                                PEOPLE,
                                Map.of("identities", List.of(Map.of("kind", "CHANNEL", "value", "no channel at all"))))
                        .status())
                .isEqualTo(422);
        assertThat(business.post(PEOPLE, Map.of()).text("code")).isEqualTo("person_empty");
        assertThat(business.post(PEOPLE, Map.of("name", "Jane", "birthDate", "2999-01-01"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void peopleAreFoundByNameSurnameAndContactPageByPage() {
        Business business = aBusiness();
        business.post(PEOPLE, Map.of("name", "Ada Okafor"));
        business.post(PEOPLE, Map.of("givenName", "Emeka", "familyName", "Okafor", "phones", List.of("2065550143")));
        business.post(PEOPLE, Map.of("name", "Olga Ivanova"));
        assertThat(business.get(PEOPLE + "?q=okaf").items()).hasSize(2);
        assertThat(business.get(PEOPLE + "?q=o").items()).hasSize(3);
        assertThat(business.get(PEOPLE + "?q=%2B12065550143").items()).hasSize(1);
        assertThat(business.get(PEOPLE + "?q=nobody%40example.com").items()).isEmpty();

        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = business.get(PEOPLE + "?limit=1&sort=knownSince" + cursor);
            page.items().forEach(person -> seen.add(person.get("name").stringValue()));
            cursor = page.body().has("nextCursor") ? "&cursor=" + page.text("nextCursor") : "";
        } while (!cursor.isEmpty());
        assertThat(seen).containsExactly("Ada Okafor", "Emeka Okafor", "Olga Ivanova");
        assertThat(business.get(PEOPLE + "?sort=shoeSize").status()).isEqualTo(422);
    }

    @Test
    void whoMayOnlyReadPeopleChangesNobody() {
        Business business = aBusiness();
        UUID person = business.post(PEOPLE, Map.of("name", "Jane")).id();
        String reader =
                TestTokens.user(business.id()).permissions("person:read").bearer();
        Map<String, ?> email = Map.of("kind", "EMAIL", "value", "jane@example.com");
        assertThat(business.callAs(reader, HttpMethod.GET, PEOPLE + "/" + person, null)
                        .status())
                .isEqualTo(200);
        assertThat(business.callAs(reader, HttpMethod.POST, PEOPLE, Map.of("name", "Eve"))
                        .status())
                .isEqualTo(403);
        assertThat(business.callAs(reader, HttpMethod.POST, PEOPLE + "/" + person + "/identities", email)
                        .status())
                .isEqualTo(403);
    }

    private static JsonNode identity(Answer person, String value) {
        return person.body()
                .get("identities")
                .valueStream()
                .filter(identity -> identity.get("value").stringValue().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
