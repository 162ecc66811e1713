package io.doorstep.leadcrm.enrichment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The service beside the stand-in of People Data Labs.
abstract class EnrichmentTest extends CrmTest {

    static final DataLabsStandIn DATA_LABS = new DataLabsStandIn();
    static final String ACCOUNT = "/api/v1/enrichment/account";
    static final String PEOPLE = "/api/v1/people/";
    static final String JANE = "jane@example.com";
    static final String ROSE = "rose@example.com";

    /// As the provider writes a record; much of it is nobody's business here.
    static final String PROFILE = """
            {"full_name": "Jane Doe", "sex": "female", "birth_year": 1984, "birth_date": "1984-07-03",
             "linkedin_url": "Linkedin.com/in/janedoe", "work_email": "jane@harbour.example",
             "personal_emails": ["jane@example.com", "Jane.Doe@mail.example"], "mobile_phone": "+12065550143",
             "phone_numbers": ["+12065550143", "+12065550199"], "job_title": "Harbour Master",
             "job_company_name": "Port of Tacoma", "job_company_website": "harbour.example",
             "location_name": "Tacoma, Washington, United States", "inferred_salary": "70,000-85,000",
             "interests": ["Sailing"], "languages": [{"name": "Yoruba"}]}
            """;

    Business business;
    DataLabsStandIn.Account account;

    @DynamicPropertySource
    static void standIn(DynamicPropertyRegistry properties) {
        properties.add("doorstep.enrichment.api", DATA_LABS::url);
        properties.add("doorstep.partner-http.answer-timeout", () -> "2s");
    }

    @BeforeEach
    void connect() {
        business = aBusiness();
        account = DATA_LABS.account(key());
        account.knows(JANE, 9, PROFILE);
        Answer connected = business.put(ACCOUNT, null, Map.of("apiKey", key()));
        assertThat(connected.status()).as(connected.body().toString()).isEqualTo(201);
    }

    String key() {
        return "key-of-" + business.id();
    }

    /// Changes what is said and leaves the rest as it is.
    Answer change(Map<String, Object> some) {
        Answer before = business.get(ACCOUNT);
        Map<String, Object> all = new HashMap<>(Map.of(
                "mode", before.text("mode"),
                "minimumLikelihood", before.body().get("minimumLikelihood").intValue(),
                "monthlyLimit", before.body().get("monthlyLimit").intValue()));
        all.putAll(some);
        return business.put(ACCOUNT, before.etag(), all);
    }

    UUID jane() {
        return person(Map.of("name", "Jane Doe", "emails", List.of(JANE)));
    }

    UUID person(Map<String, ?> known) {
        Answer added = business.post("/api/v1/people", known);
        assertThat(added.status()).as(added.body().toString()).isEqualTo(201);
        return added.id();
    }

    Answer ask(UUID person) {
        return business.post(PEOPLE + person + "/enrichment", Map.of());
    }

    Answer enrichment(UUID person) {
        return business.get(PEOPLE + person + "/enrichment");
    }

    Answer awaitStatus(UUID person, String status) {
        await().untilAsserted(() -> assertThat(enrichment(person).text("status"))
                .as(() -> enrichment(person).body().toString())
                .isEqualTo(status));
        return enrichment(person);
    }

    /// What the person waits for.
    void awaitReason(UUID person, String words) {
        await().untilAsserted(
                        () -> assertThat(enrichment(person).text("reason")).contains(words));
        assertThat(enrichment(person).text("status")).isEqualTo("WAITING");
    }

    /// By kind, several of one kind with a space between.
    static Map<String, String> facts(Answer enrichment) {
        return enrichment
                .body()
                .get("facts")
                .valueStream()
                .collect(Collectors.toMap(
                        fact -> fact.get("kind").stringValue(),
                        fact -> fact.get("value").stringValue(),
                        (one, other) -> one + " " + other));
    }
}
