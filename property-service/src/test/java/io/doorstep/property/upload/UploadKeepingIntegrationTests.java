package io.doorstep.property.upload;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.upload.document.Documents;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.TestClock;
import io.doorstep.testkit.TestPrivacy;
import io.doorstep.testkit.TestTokens;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("PROP-21: documents are taken in, and uploads are kept for their business alone")
class UploadKeepingIntegrationTests extends UploadTest {

    @Autowired
    private TestClock clock;

    @Autowired
    private UploadRetention retention;

    @Test
    void aDocumentIsReadLikeAText() throws IOException {
        byte[] pdf = Documents.pdf(
                List.of("Flat for sale in Leeds", "Price: 325,000 GBP", "3 bedrooms, 2 bathrooms, 85 sqm"));

        JsonNode upload = send("flat.pdf", pdf, 201);

        assertThat(upload.path("fileName").asString()).isEqualTo("flat.pdf");
        assertThat(upload.path("status").asString()).isEqualTo("READY");
        assertThat(upload.at("/listing/price/currency").asString()).isEqualTo("GBP");
        assertThat(send("photo.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}, 422)
                        .path("code")
                        .asString())
                .isEqualTo("document_without_text");
    }

    /// Each kind of text is read by how the business writes, as identity tells it.
    @ParameterizedTest
    @ValueSource(strings = {"organization.registered", "organization.updated"})
    void numbersAreReadAsTheBusinessWritesThem(String type) {
        String german = Contracts.example(type).replaceAll("\"locale\": \"[^\"]+\"", "\"locale\": \"de-DE\"");
        events.publish("organizations", type, tenant, tenant, german);

        Awaitility.await().untilAsserted(() -> assertThat(
                        start("Haus, Preis 450.000").path("locale").asString())
                .isEqualTo("de-DE"));
        JsonNode price = start("Haus, Preis 450.000").at("/listing/price");
        assertThat(price.path("amount").asLong()).isEqualTo(45_000_000);
        assertThat(price.path("currency").asString()).isEqualTo("EUR");
    }

    @Test
    void aTenantNeverFindsAnotherTenantsUploads() {
        String id = start(FLAT).path("id").asString();
        String stranger = TestTokens.user(UUID.randomUUID()).bearer();

        for (String path : List.of(path(id), path(id) + "/messages")) {
            http.get()
                    .uri(path)
                    .header("Authorization", stranger)
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
        for (String path : List.of(path(id) + "/messages", path(id) + "/listing")) {
            http.post()
                    .uri(path)
                    .header("Authorization", stranger)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body("{\"text\": \"yes\"}")
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
        assertThat(get("/api/v1/properties/uploads", 200).path("items")).hasSize(1);
    }

    @Test
    void uploadsAreListedInPiecesTheNewestFirst() {
        List<String> ids = Stream.generate(() -> start(FLAT).path("id").asString())
                .limit(3)
                .toList();

        JsonNode first = get("/api/v1/properties/uploads?limit=2&status=ASKING", 200);
        JsonNode second = get(
                "/api/v1/properties/uploads?limit=2&status=ASKING&cursor="
                        + first.path("nextCursor").asString(),
                200);

        assertThat(Stream.of(first, second)
                        .flatMap(page -> page.path("items").valueStream())
                        .map(item -> item.path("id").asString()))
                .containsExactlyElementsOf(ids.reversed());
        assertThat(status("DELETE", path(ids.getFirst()), null)).isEqualTo(204);
        get(path(ids.getFirst()), 404);
    }

    @Test
    void textsAreForgottenAfterAWhileAndWhichListingCameOfThemIsNot() {
        String listed = start(FLAT + " 3 bedrooms, 2 bathrooms.").path("id").asString();
        String open = start(FLAT).path("id").asString();
        String listing = makeListing(listed, "DRAFT", 201).path("listingId").asString();

        clock.advance(Duration.ofDays(91));
        Tenancy.runAs(tenant, retention::forget);

        get(path(open), 404);
        JsonNode kept = get(path(listed), 200);
        assertThat(kept.path("text").asString()).isEmpty();
        assertThat(kept.path("listingId").asString()).isEqualTo(listing);
        assertThat(get(path(listed) + "/messages", 200).path("items")).isEmpty();
    }

    /// CMP-01, CMP-02
    @Test
    void aMemberSeesWhatTheyUploadedAndIsForgottenWithIt() {
        start(FLAT);
        var privacy = new TestPrivacy(events, tenant);

        assertThat(privacy.export(ada, Contracts.example("privacy.export-requested"))
                        .at("/uploads/0/text")
                        .asString())
                .isEqualTo(FLAT);
        privacy.erase(ada, Contracts.example("privacy.erasure-requested"));
        assertThat(privacy.export(ada, Contracts.example("privacy.export-requested"))
                        .path("uploads"))
                .isEmpty();
    }

    /// PROP-20
    @Test
    void theManualFormNamesEachFieldThatIsWrong() {
        JsonNode problem = JsonMapper.shared().readTree(body("POST", "/api/v1/properties", """
            {"title": " ", "price": {"amount": -5, "currency": "XXQ"}, "bedrooms": 1001, "bathrooms": -1,
             "livingArea": -3, "yearBuilt": 12, "address": {"country": "usa", "postalCode": "123456789012345678901"},
             "location": {"type": "Point", "coordinates": [200, 10]}, "features": [""],
             "media": [{"url": "ftp://x"}]}
            """));

        assertThat(problem.path("errors").valueStream().map(error -> error.path("pointer")
                        .asString()))
                .contains(
                        "/title",
                        "/price/amount",
                        "/price/currency",
                        "/bedrooms",
                        "/bathrooms",
                        "/livingArea",
                        "/yearBuilt",
                        "/address/country",
                        "/address/postalCode",
                        "/location/coordinates",
                        "/features/0",
                        "/media/0/url");
    }
}
