package io.doorstep.property.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("PROP-19, PROP-22, PROP-23: a text becomes a listing")
class UploadIntegrationTests extends UploadTest {

    @Test
    void aTextIsTalkedIntoAListing() {
        JsonNode upload = start(FLAT);
        String id = upload.path("id").asString();

        assertThat(upload.path("status").asString()).isEqualTo("ASKING");
        assertThat(upload.at("/listing/price/amount").asLong()).isEqualTo(32_500_000);
        assertThat(upload.at("/evidence").path("/price").path("quote").asString())
                .isEqualTo("£325,000");
        assertThat(upload.at("/questions/0/pointer").asString()).isEqualTo("/bedrooms");

        JsonNode first = say(id, "3 beds, two baths");
        assertThat(first.path("reply").asString())
                .isEqualTo("Noted: number of bedrooms 3; number of bathrooms 2. That is all I need. The listing can be"
                        + " made now.");
        assertThat(first.path("changes").valueStream().map(change -> change.path("pointer")
                        .asString()))
                .containsExactly("/bedrooms", "/bathrooms");
        assertThat(first.at("/upload/status").asString()).isEqualTo("READY");

        JsonNode second = say(id, "price is £330k actually");
        assertThat(second.at("/changes/0/before/amount").asLong()).isEqualTo(32_500_000);
        assertThat(second.at("/changes/0/after/amount").asLong()).isEqualTo(33_000_000);

        JsonNode made = makeListing(id, "PUBLISHED", 201);
        JsonNode listing = get("/api/v1/properties/" + made.path("listingId").asString(), 200);
        assertThat(listing.at("/price/amount").asLong()).isEqualTo(33_000_000);
        assertThat(listing.path("bedrooms").asInt()).isEqualTo(3);
        assertThat(listing.path("type").asString()).isEqualTo("APARTMENT");
        assertThat(listing.path("status").asString()).isEqualTo("PUBLISHED");
        assertThat(listing.at("/address/city").asString()).isEqualTo("Leeds");
        assertThat(events.awaitOne("listing.published", tenant).key())
                .isEqualTo(made.path("listingId").asString());
        assertThat(get(
                                "/api/v1/properties/uploads?listingId="
                                        + made.path("listingId").asString(),
                                200)
                        .at("/items/0/id")
                        .asString())
                .isEqualTo(id);
        assertThat(get(path(id) + "/messages", 200).path("items").valueStream().map(message -> message.path("author")
                        .asString()))
                .containsExactly("ASSISTANT", "PERSON", "ASSISTANT", "PERSON", "ASSISTANT");
    }

    @Test
    void whatIsDoubtfulIsAskedAboutAndNothingIsMadeOfItBefore() {
        String id = start("House for sale in York, 3 bedrooms, 2 bathrooms, 120 m². $450,000. Or was it $460,000 after"
                        + " all?")
                .path("id")
                .asString();

        JsonNode unsure = makeListing(id, "DRAFT", 422);
        assertThat(unsure.path("code").asString()).isEqualTo("upload_unsure");
        assertThat(unsure.at("/errors/0/pointer").asString()).isEqualTo("/price");

        assertThat(get(path(id), 200).at("/questions/0/text").asString())
                .isEqualTo("I read price: 450,000 USD in «$450,000». Is that right?");
        assertThat(say(id, "no").path("reply").asString()).contains("price taken out", "What is the price");
        assertThat(say(id, "don't know").path("reply").asString())
                .startsWith("A listing cannot be published without it.");
        assertThat(say(id, "purple").path("reply").asString()).startsWith("I did not understand that.");
        assertThat(makeListing(id, "PUBLISHED", 422).path("code").asString()).isEqualTo("not_ready_to_publish");
        assertThat(makeListing(id, "DRAFT", 201).path("status").asString()).isEqualTo("DRAFT");
    }

    @Test
    void aYesConfirmsAndWhatNobodyKnowsIsLeftOut() {
        String id = start("House in York, 3 bedrooms, 120 m². $450,000. Or was it $460,000 after all?")
                .path("id")
                .asString();

        assertThat(say(id, "for sale").path("reply").asString()).contains("purpose for sale", "Is that right?");
        assertThat(say(id, "yes").path("reply").asString()).isEqualTo("Good. How many bathrooms does it have?");
        JsonNode last = say(id, "no idea");

        assertThat(last.path("reply").asString()).startsWith("All right, I leave the number of bathrooms out.");
        assertThat(last.at("/upload/status").asString()).isEqualTo("READY");
        assertThat(makeListing(id, "PUBLISHED", 201).path("status").asString()).isEqualTo("PUBLISHED");
    }

    @Test
    void aListingIsMadeOnceHoweverOftenItIsAskedFor() {
        String id = start(FLAT + " 3 bedrooms, 2 bathrooms.").path("id").asString();

        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(_ -> status("POST", path(id) + "/listing", "{\"status\": \"DRAFT\"}"))
                .toList();

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        JsonNode again = makeListing(id, "DRAFT", 409);
        assertThat(again.path("code").asString()).isEqualTo("upload_listed");
        assertThat(get(again.path("href").asString(), 200).path("id").asString())
                .isEqualTo(again.path("existingId").asString());
        assertThat(get("/api/v1/properties", 200).path("items")).hasSize(1);
        assertThat(say(id, "4 beds", 409).path("code").asString()).isEqualTo("upload_listed");
        assertThat(status("DELETE", path(id), null)).isEqualTo(409);
    }

    @Test
    void anAnswerThatIsRepeatedUnderOneKeyCountsOnce() {
        String id = start(FLAT).path("id").asString();
        String key = UUID.randomUUID().toString();

        String first = sayUnder(key, id, "3 beds");
        String second = sayUnder(key, id, "3 beds");

        assertThat(second).isEqualTo(first);
        assertThat(get(path(id) + "/messages", 200).path("items")).hasSize(3);
    }

    @Test
    void aFieldIsWrittenByHandOnTheVersionThatWasRead() {
        JsonNode upload = start(FLAT);
        String id = upload.path("id").asString();
        String version = "\"" + upload.path("version").asInt() + "\"";

        JsonNode changed = patch(
                id, version, "{\"bedrooms\": 3, \"bathrooms\": 2, \"customFields\": {\"tenure\": \"leasehold\"}}", 200);

        assertThat(changed.path("status").asString()).isEqualTo("READY");
        assertThat(changed.at("/evidence").path("/bedrooms").path("source").asString())
                .isEqualTo("HAND");
        assertThat(changed.at("/evidence").path("/price").path("source").asString())
                .isEqualTo("TEXT");
        patch(id, version, "{\"bedrooms\": 4}", 412);
        patch(id, null, "{\"bedrooms\": 4}", 428);
        JsonNode problem = patch(id, "*", "{\"bedrooms\": -1, \"address\": {\"country\": \"usa\"}}", 422);
        assertThat(problem.path("errors").valueStream().map(error -> error.path("pointer")
                        .asString()))
                .containsExactlyInAnyOrder("/bedrooms", "/address/country");
        assertThat(patch(id, "*", "{\"price\": null}", 200).path("status").asString())
                .isEqualTo("ASKING");
    }
}
