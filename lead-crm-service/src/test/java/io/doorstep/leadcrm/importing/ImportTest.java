package io.doorstep.leadcrm.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;

/// Sends files and waits until they are in.
abstract class ImportTest extends CrmTest {

    static final String IMPORTS = "/api/v1/leads/imports";

    private static final Set<String> OVER = Set.of("COMPLETED", "FAILED", "UNDONE");

    Answer send(Business business, byte[] file, @Nullable String options) {
        return sendAs(TestTokens.user(business.id()).bearer(), file, options);
    }

    Answer sendAs(String bearer, byte[] file, @Nullable String options) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return "leads.csv";
            }
        });
        if (options != null) {
            parts.add("options", options);
        }
        EntityExchangeResult<byte[]> result = client.post()
                .uri(IMPORTS)
                .header("Authorization", bearer)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange()
                .expectBody()
                .returnResult();
        return new Answer(result.getStatus().value(), JsonMapper.shared().readTree(result.getResponseBody()), null);
    }

    Answer bringIn(Business business, String csv) {
        return bringIn(business, csv, null);
    }

    Answer bringIn(Business business, String csv, @Nullable String options) {
        Answer started = send(business, bytes(csv), options);
        assertThat(started.status()).as(started.body().toString()).isEqualTo(202);
        return awaitOver(business, started.id());
    }

    Answer awaitOver(Business business, UUID id) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .until(() -> business.get(IMPORTS + "/" + id), answer -> OVER.contains(answer.text("status")));
    }

    static byte[] bytes(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }

    static String counts(Answer over) {
        return "%s: created %s (%s people), updated %s, unchanged %s, rejected %s"
                .formatted(
                        over.text("status"),
                        over.text("created"),
                        over.text("newPeople"),
                        over.text("updated"),
                        over.text("unchanged"),
                        over.text("rejected"));
    }

    static List<String> names(Business business) {
        return business.get("/api/v1/leads?sort=capturedAt&limit=200")
                .items()
                .valueStream()
                .map(lead -> lead.path("name").asString())
                .sorted()
                .toList();
    }

    static int people(Business business) {
        return business.get("/api/v1/people?limit=200").items().size();
    }
}
