package io.doorstep.property.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestEvents;
import io.doorstep.testkit.TestPrivacy;
import io.doorstep.testkit.TestTokens;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

@ServiceTest
class PrivacyIntegrationTests {

    private static final String ERASURE = Contracts.example("privacy.erasure-requested");
    private static final String EXPORT = Contracts.example("privacy.export-requested");

    @Autowired
    RestTestClient http;

    @Autowired
    TestEvents events;

    private final UUID tenant = UUID.randomUUID();
    private final UUID elsewhere = UUID.randomUUID();
    private final UUID ada = UUID.randomUUID();
    private TestPrivacy privacy;

    @BeforeEach
    void importListings() {
        privacy = new TestPrivacy(events, tenant);
        List.of(tenant, elsewhere).forEach(this::importListingsAt);
    }

    /// CMP-01, CMP-02
    @Test
    void anExportSaysWhichFilesAMemberBroughtIn() {
        JsonNode facts = privacy.export(ada, EXPORT);

        assertThat(facts.path("imports")).hasSize(1);
        assertThat(facts.at("/imports/0/fileName").asString()).isEqualTo("listings.csv");
        assertThat(privacy.export(UUID.randomUUID(), EXPORT).path("imports")).isEmpty();
    }

    /// CMP-01, CMP-02
    @Test
    void anErasureForgetsWhoBroughtAFileInHereAndNotElsewhere() {
        ReceivedEvent answer = privacy.erase(ada, ERASURE);

        assertThat(answer.data().path("service").asString()).isEqualTo("property");
        assertThat(answer.data().has("kept")).isFalse();
        assertThat(privacy.export(ada, EXPORT).path("imports")).isEmpty();
        assertThat(new TestPrivacy(events, elsewhere).export(ada, EXPORT).path("imports"))
                .hasSize(1);
        assertThat(privacy.timesAnswered(answer)).isEqualTo(1);
    }

    private void importListingsAt(UUID business) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource("reference,title\nA1,A house\n".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "listings.csv";
            }
        });
        http.post()
                .uri("/api/v1/properties/imports")
                .header("Authorization", TestTokens.user(business).subject(ada).bearer())
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange()
                .expectStatus()
                .isAccepted();
    }
}
