package io.doorstep.property.customfield;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.property.Agency;
import io.doorstep.property.Agency.Answer;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestTokens;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ServiceTest
class CustomFieldIntegrationTests {

    private static final String FIELDS = "/api/v1/properties/custom-fields";

    @Autowired
    RestTestClient http;

    private Agency agency;

    @BeforeEach
    void open() {
        agency = new Agency(http);
    }

    @Test
    void aFieldIsDefinedShownChangedAndForgotten() {
        String path = FIELDS + "/heating";
        Answer made = agency.put(path, null, "{'type': 'CHOICE', 'choices': ['gas', 'oil']}")
                .expect(201);
        assertThat(made.text("/label")).isEqualTo("heating");
        agency.put(path, null, "{'type': 'CHOICE', 'choices': ['gas']}").expect(428);
        agency.put(path, made.etag(), "{'type': 'CHOICE', 'label': 'Heating', 'choices': ['gas', 'oil', 'pump']}")
                .expect(200);
        assertThat(agency.get(FIELDS).body().at("/items/0/choices")).hasSize(3);
        assertThat(agency.put(path, "*", "{'type': 'TEXT'}").expect(409).text("/code"))
                .isEqualTo("type_fixed");
        assertThat(agency.put(FIELDS + "/x", null, "{'type': 'CHOICE'}")
                        .expect(422)
                        .text("/code"))
                .isEqualTo("choices_wrong");
        new Agency(http).get(path).expect(404);
        agency.delete(path).expect(204);
        agency.get(path).expect(404);
    }

    /// Feeds bring remarks for agents alone, and nobody has to say of each that it is not for the public.
    @ParameterizedTest
    @ValueSource(strings = {"", "/reso", "/search", "/all", "/similar"})
    void visitorsSeeOnlyFieldsThatAreForThem(String of) {
        agency.put(FIELDS + "/floor", null, "{'type': 'TEXT', 'forVisitors': true}")
                .expect(201);
        agency.put(FIELDS + "/remarks", null, "{'type': 'TEXT'}").expect(201);
        String listing = published("A-1");
        String path =
                switch (of) {
                    case "/search" -> "/api/v1/properties/search";
                    case "/all" -> "/api/v1/properties";
                    case "/similar" -> "/api/v1/properties/" + published("A-2") + of;
                    default -> "/api/v1/properties/" + listing + of;
                };

        String seen = agency.getAs(TestTokens.anonymous(agency.id()).bearer(), path)
                .expect(200)
                .body()
                .toString();
        assertThat(seen).contains("ground floor").doesNotContain("key under the mat", "another lockbox");
        assertThat(agency.get(path).expect(200).body().toString())
                .contains("ground floor", "key under the mat", "another lockbox");
    }

    private String published(String reference) {
        return agency.post("/api/v1/properties", """
                        {'reference': '%s', 'status': 'PUBLISHED', 'type': 'HOUSE', 'bedrooms': 3,
                         'price': {'amount': 30000000, 'currency': 'USD'}, 'address': {'city': 'Seattle', 'country': 'US'},
                         'customFields': {'floor': 'ground floor', 'remarks': 'key under the mat', 'undefined': 'another lockbox'}}
                        """.formatted(reference))
                .expect(201)
                .text("/id");
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 7, '\"seven\"'",
        "TEXT, '\"corner\"', 7",
        "BOOLEAN, true, '\"yes\"'",
        "DATE, '\"2026-03-02\"', '\"soon\"'"
    })
    void aValueOfAnotherTypeIsRefusedByName(CustomFieldType type, String right, String wrong) {
        agency.put(FIELDS + "/mark", null, "{'type': '%s'}".formatted(type)).expect(201);

        Answer refused = agency.post("/api/v1/properties", "{\"customFields\": {\"mark\": %s}}".formatted(wrong))
                .expect(422);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/customFields/mark");
        UUID house = agency.list("{\"reference\": \"A\", \"customFields\": {\"mark\": %s}}".formatted(right));
        agency.change(house, "{\"customFields\": {\"mark\": %s}}".formatted(wrong))
                .expect(422);
    }

    @Test
    void whatNobodyDefinedIsKeptAndWhatWasThereBeforeHoldsNothingUp() {
        UUID house = agency.list("{'reference': 'A', 'customFields': {'grade': 'high', 'other': [1, 2]}}");
        agency.put(FIELDS + "/grade", null, "{'type': 'NUMBER'}").expect(201);

        Answer changed = agency.change(house, "{'bedrooms': 3}").expect(200);

        assertThat(changed.text("/customFields/grade")).isEqualTo("high");
        assertThat(changed.body().at("/customFields/other")).hasSize(2);
        agency.change(house, "{'customFields': {'grade': 'low'}}").expect(422);
        agency.change(house, "{'customFields': {'grade': 7}}").expect(200);
    }

    @Test
    void aTenantsFieldsBindNobodyElse() {
        agency.put(FIELDS + "/grade", null, "{'type': 'NUMBER'}").expect(201);
        new Agency(http).list("{'reference': 'A', 'customFields': {'grade': 'high'}}");
    }
}
