package io.doorstep.leadcrm.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// LEAD-38
class PersonEnrichmentIntegrationTests extends EnrichmentTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whatIsSaidOfAPersonStandsBesideThemWithItsSource() {
        UUID jane = jane();
        JsonNode before = business.get(PEOPLE + jane).body();

        Answer asked = ask(jane);

        assertThat(asked.status()).isEqualTo(202);
        Answer found = awaitStatus(jane, "FOUND");
        assertThat(found.text("likelihood")).isEqualTo("9");
        assertThat(found.body().has("answeredAt")).isTrue();
        assertThat(facts(found))
                .containsOnly(
                        Map.entry("JOB_TITLE", "Harbour Master"),
                        Map.entry("COMPANY", "Port of Tacoma"),
                        Map.entry("COMPANY_WEBSITE", "harbour.example"),
                        Map.entry("LINKEDIN", "linkedin.com/in/janedoe"),
                        Map.entry("LOCATION", "Tacoma, Washington, United States"),
                        Map.entry("EMAIL", "jane@harbour.example jane.doe@mail.example"),
                        Map.entry("PHONE", "+12065550143 +12065550199"));
        assertThat(found.body().get("facts").valueStream())
                .allMatch(fact -> fact.get("source").stringValue().equals("people-data-labs"));
        assertThat(business.get(PEOPLE + jane).body()).isEqualTo(before);
    }

    @Test
    void nobodyIsRecognisedByWhatOthersSay() {
        UUID jane = jane();
        ask(jane);
        awaitStatus(jane, "FOUND");

        UUID lead = business.fillInForm(Map.of("email", "jane@harbour.example")).id();

        assertThat(business.lead(lead).text("personId")).isNotEqualTo(jane.toString());
    }

    @Test
    void nothingProtectedIsAskedForOrKeptEvenWhenItIsGiven() {
        account.givesEverything = true;
        UUID jane = jane();
        ask(jane);
        awaitStatus(jane, "FOUND");

        assertThat(account.questions.getFirst().get("data_include"))
                .contains("job_title", "work_email")
                .doesNotContain("sex", "birth", "salary", "interests", "languages");
        assertThat(stored())
                .contains("Harbour Master")
                .doesNotContain("female", "1984-07-03", "70,000", "Sailing", "Yoruba");
    }

    @Test
    void theProviderGetsToKnowOnlyWhatItNeeds() {
        UUID jane = person(Map.of(
                "givenName",
                "Jane",
                "familyName",
                "Doe",
                "birthDate",
                "1984-07-03",
                "emails",
                List.of(JANE, ROSE),
                "phones",
                List.of("+14155550101"),
                "addresses",
                List.of(Map.of("line1", "1 Quay Street", "city", "Lagos", "country", "NG"))));
        ask(jane);
        awaitStatus(jane, "FOUND");

        assertThat(account.questions.getFirst())
                .contains(
                        Map.entry("email", JANE),
                        Map.entry("phone", "+14155550101"),
                        Map.entry("first_name", "Jane"),
                        Map.entry("last_name", "Doe"),
                        Map.entry("locality", "Lagos"),
                        Map.entry("country", "Nigeria"),
                        Map.entry("min_likelihood", "6"))
                .doesNotContainKeys("birth_date", "street_address");
        assertThat(facts(enrichment(jane))).doesNotContainKey("LOCATION");
    }

    @Test
    void whatAPlanHidesIsNoFact() {
        account.knows(ROSE, 7, """
                {"full_name": "Rose Roe", "job_title": "Pilot", "work_email": true, "personal_emails": true,
                 "mobile_phone": false, "phone_numbers": null}
                """);
        UUID rose = person(Map.of("emails", List.of(ROSE)));
        ask(rose);

        assertThat(facts(awaitStatus(rose, "FOUND")))
                .containsOnly(Map.entry("NAME", "Rose Roe"), Map.entry("JOB_TITLE", "Pilot"));
    }

    @Test
    void whoeverIsNotSurelyThePersonIsNobodyAndCostsNothing() {
        account.knows(ROSE, 5, PROFILE);
        UUID rose = person(Map.of("emails", List.of(ROSE)));
        ask(rose);

        Answer nobody = awaitStatus(rose, "NOT_FOUND");

        assertThat(nobody.text("reason")).contains("nobody");
        assertThat(nobody.body().get("facts")).isEmpty();
        assertThat(business.get(ACCOUNT).text("matchesThisMonth")).isEqualTo("0");
        change(Map.of("minimumLikelihood", 4));
        ask(rose);
        assertThat(awaitStatus(rose, "FOUND").text("likelihood")).isEqualTo("5");
    }

    @Test
    void whoIsHardlyKnownIsNotAskedAbout() {
        UUID jane = person(Map.of("name", "Jane Doe"));
        ask(jane);

        assertThat(awaitStatus(jane, "TOO_LITTLE_KNOWN").text("reason")).contains("e-mail address");
        assertThat(account.questions).isEmpty();
        business.post(PEOPLE + jane + "/identities", Map.of("kind", "EMAIL", "value", JANE));
        ask(jane);
        awaitStatus(jane, "FOUND");
    }

    /// CMP-02
    @ParameterizedTest
    @ValueSource(strings = {"sharing", "profiling"})
    void whoObjectsIsNotHandedOnUntilTheyAgree(String purpose) {
        UUID jane = jane();
        say(jane, Map.of("act", "objected", "purpose", purpose, "channel", "all", "source", "letter"));
        ask(jane);

        assertThat(awaitStatus(jane, "OBJECTED").text("reason")).contains("does not want");
        assertThat(account.questions).isEmpty();
        say(jane, Map.of("act", "given", "purpose", purpose, "channel", "all", "source", "letter", "text", "You may."));
        ask(jane);
        awaitStatus(jane, "FOUND");
    }

    @Test
    void anAnswerIsPaidForOnce() {
        UUID jane = jane();
        assertThat(enrichment(jane).status()).isEqualTo(404);
        ask(jane);
        ask(jane);
        awaitStatus(jane, "FOUND");

        Answer again = ask(jane);

        assertThat(again.status()).isEqualTo(200);
        assertThat(facts(again)).containsKey("COMPANY");
        assertThat(account.questions).hasSize(1);
        assertThat(business.get(ACCOUNT).text("matchesThisMonth")).isEqualTo("1");
    }

    @Test
    void factsThatAreSomebodyElsesAreDismissed() {
        UUID jane = jane();
        ask(jane);
        awaitStatus(jane, "FOUND");

        assertThat(business.delete(PEOPLE + jane + "/enrichment").status()).isEqualTo(204);

        assertThat(enrichment(jane).text("status")).isEqualTo("DISMISSED");
        assertThat(enrichment(jane).body().get("facts")).isEmpty();
        assertThat(stored()).doesNotContain("Harbour Master");
        assertThat(business.delete(PEOPLE + UUID.randomUUID() + "/enrichment").status())
                .isEqualTo(404);
    }

    /// LEAD-34
    @Test
    void whoTurnsOutToBeOneSharesTheFactsAndPartsWithThemAgain() {
        UUID jane = jane();
        ask(jane);
        awaitStatus(jane, "FOUND");
        UUID other = person(Map.of("name", "J. Doe"));
        String merge = merge(other, jane);

        assertThat(facts(enrichment(other))).containsKey("COMPANY");
        assertThat(enrichment(jane).status()).isEqualTo(404);
        assertThat(business.delete(PEOPLE + jane + "/enrichment").status()).isEqualTo(404);
        assertThat(ask(other).status()).isEqualTo(200);

        business.post(PEOPLE + other + "/merges/" + merge + "/undo", Map.of());

        assertThat(facts(enrichment(jane))).containsKey("COMPANY");
        assertThat(enrichment(other).status()).isEqualTo(404);
    }

    @Test
    void whoBecameAnotherWhileWaitingIsAskedAboutAsThatOne() {
        account.knows(ROSE, 9, PROFILE);
        change(Map.of("apiKey", "a-key-of-nobody"));
        UUID jane = jane();
        ask(jane);
        awaitReason(jane, "does not take the key");
        UUID other = person(Map.of("emails", List.of(ROSE)));
        String merge = merge(other, jane);

        change(Map.of("apiKey", key()));

        awaitStatus(other, "FOUND");
        business.post(PEOPLE + other + "/merges/" + merge + "/undo", Map.of());
        assertThat(enrichment(other).text("status")).isEqualTo("FOUND");
        assertThat(enrichment(jane).status()).isEqualTo(404);
    }

    @Test
    void whoIsNewIsAskedAboutOnceWhenTheBusinessWantsSo() {
        UUID before = person(Map.of("emails", List.of(ROSE)));
        change(Map.of("mode", "ON_CAPTURE"));

        UUID jane = personOf(business.fillInForm(Map.of("email", JANE)));
        awaitStatus(jane, "FOUND");
        business.fillInForm(Map.of("email", JANE, "message", "Again"));
        business.fillInForm(Map.of("email", ROSE, "message", "Again"));
        UUID last = personOf(business.fillInForm(Map.of("email", "last@example.com")));
        awaitStatus(last, "NOT_FOUND");

        assertThat(account.questions)
                .extracting(question -> question.get("email"))
                .containsExactly(JANE, "last@example.com");
        assertThat(enrichment(before).status()).isEqualTo(404);
    }

    private UUID personOf(Answer captured) {
        return UUID.fromString(business.lead(captured.id()).text("personId"));
    }

    private String merge(UUID survivor, UUID merged) {
        String path = PEOPLE + survivor;
        Answer done = business.post(path + "/merge", business.get(path).etag(), Map.of("personId", merged));
        assertThat(done.status()).as(done.body().toString()).isEqualTo(200);
        return done.text("mergeId");
    }

    private void say(UUID person, Map<String, ?> statement) {
        assertThat(business.post(PEOPLE + person + "/consents", statement).status())
                .isEqualTo(201);
    }

    private String stored() {
        return Tenancy.callAs(
                business.id(),
                () -> transaction.execute(_ -> jdbc.sql("select e::text from person_enrichment e")
                        .query(String.class)
                        .single()));
    }
}
