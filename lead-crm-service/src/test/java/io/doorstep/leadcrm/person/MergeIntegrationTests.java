package io.doorstep.leadcrm.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.testkit.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/// LEAD-34, X-LD-14
class MergeIntegrationTests extends MergeTest {

    @Test
    void theSurvivorHasAllThatBothHad() {
        Business business = aBusiness();
        Answer survivor = person(business, business.fillInForm(JANE));
        Answer other = person(business, business.fillInForm(J));
        Answer merged = merge(business, survivor, other, Map.of());

        assertThat(merged.status()).isEqualTo(200);
        assertThat(merged.text("person.name")).isEqualTo("Jane Doe");
        assertThat(merged.text("person.emails.0")).isEqualTo("jane@example.com");
        assertThat(merged.text("person.phones.0")).isEqualTo("+12065550143");
        assertThat(business.get("/api/v1/leads").items().valueStream().map(lead -> lead.get("personId")))
                .allMatch(id -> id.stringValue().equals(survivor.id().toString()))
                .hasSize(2);
        assertThat(business.get(PEOPLE + survivor.id() + "/consents").items()).hasSize(2);
        assertThat(business.get("/api/v1/people").items()).hasSize(1);
        assertThat(business.fillInForm(Map.of("phone", "2065550143")).text("disposition"))
                .isEqualTo("ALREADY_KNOWN");
    }

    @Test
    void theOldIdSaysWhoThePersonIsNow() {
        Business business = aBusiness();
        Answer survivor = person(business, business.fillInForm(JANE));
        Answer other = person(business, business.fillInForm(J));
        merge(business, survivor, other, Map.of());
        Answer gone = business.get(PEOPLE + other.id());
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.text("code")).isEqualTo("person_merged");
        assertThat(gone.text("mergedInto")).isEqualTo(survivor.id().toString());
        assertThat(gone.text("href")).isEqualTo(PEOPLE + survivor.id());
        assertThat(business.patch(PEOPLE + other.id(), other.etag(), Map.of("name", "X"))
                        .status())
                .isEqualTo(410);
        assertThat(merge(business, survivor, other, Map.of()).status()).isEqualTo(410);
    }

    @Test
    void theCallerOrTheRuleDecidesWhoseNameSurvives() {
        assertThat(nameAfter(Map.of())).isEqualTo("Jane Doe");
        assertThat(nameAfter(Map.of("rule", "MOST_RECENT"))).isEqualTo("J.");
        Business business = aBusiness();
        Answer one = person(business, business.fillInForm(JANE));
        Answer other = person(business, business.fillInForm(J));
        assertThat(merge(business, one, other, Map.of("nameOf", UUID.randomUUID()))
                        .text("code"))
                .isEqualTo("chosen_of_another");
        assertThat(merge(business, one, one, Map.of()).text("code")).isEqualTo("same_person");
        assertThat(business.patch(PEOPLE + one.id(), null, Map.of("name", "X")).status())
                .isEqualTo(428);
        assertThat(merge(business, one, other, Map.of("nameOf", other.id())).text("person.name"))
                .isEqualTo("J.");
    }

    @Test
    void enquiriesThatArriveDuringAMergeFindTheSurvivor() throws Exception {
        Business business = aBusiness();
        Answer survivor = person(business, business.fillInForm(JANE));
        Answer other = person(business, business.fillInForm(J));
        Callable<Answer> merging = () -> merge(business, survivor, other, Map.of());
        List<Callable<Answer>> all = Stream.concat(
                        Stream.of(merging),
                        IntStream.range(0, 20)
                                .<Callable<Answer>>mapToObj(_ -> () -> business.fillInForm(
                                        Map.of("email", "jane@example.com", "phone", "2065550143"))))
                .toList();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(crowd.invokeAll(all).stream().map(Future::resultNow).map(Answer::status))
                    .allMatch(status -> status == 200);
        }
        assertThat(business.get("/api/v1/leads").items().valueStream().map(lead -> lead.get("personId")))
                .allMatch(id -> id.stringValue().equals(survivor.id().toString()));
    }

    @Test
    void onlyWhoMayMergeMergesAndOnlyTheOwnPeople() {
        Business business = aBusiness();
        Answer one = person(business, business.fillInForm(JANE));
        Answer other = person(business, business.fillInForm(J));
        String agent = TestTokens.user(business.id())
                .permissions("person:read", "person:write")
                .bearer();
        Map<String, ?> body = Map.of("personId", other.id());
        assertThat(business.callAs(agent, HttpMethod.POST, PEOPLE + one.id() + "/merge", body)
                        .status())
                .isEqualTo(403);
        Business thief = aBusiness();
        Answer own = person(thief, thief.fillInForm(JANE));
        assertThat(merge(thief, own, other, Map.of()).status()).isEqualTo(404);
        assertThat(thief.post(PEOPLE + one.id() + "/merge", body).status()).isEqualTo(404);
        assertThat(thief.get(PEOPLE + one.id() + "/merges").status()).isEqualTo(404);
    }

    private String nameAfter(Map<String, ?> rule) {
        Business business = aBusiness();
        Answer survivor = person(business, business.fillInForm(JANE));
        Answer other = person(business, business.fillInForm(J));
        return merge(business, survivor, other, rule).text("person.name");
    }
}
