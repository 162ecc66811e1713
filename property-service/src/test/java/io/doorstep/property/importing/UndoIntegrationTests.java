package io.doorstep.property.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.property.Brokerage;
import io.doorstep.property.Brokerage.Answer;
import io.doorstep.testkit.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
@DisplayName("PROP-21: an import is undone, and its rejected rows are taken away as a file")
class UndoIntegrationTests {

    private static final String IMPORTS = "/api/v1/properties/imports";

    @Autowired
    private RestTestClient http;

    private Brokerage brokerage;

    @BeforeEach
    void business() {
        brokerage = new Brokerage(http);
    }

    @Test
    void whatAnImportMadeGoesAndWhatItChangedIsWhatItWas() {
        bringIn("id,price,beds,custom\nA,100,3,corner\nB,200,2,end\n");
        JsonNode before = listing("A");
        UUID second = bringIn("id,price,beds,status\nA,150,4,SOLD\nC,300,1,PUBLISHED\n")
                .id();
        assertThat(references()).containsExactly("A", "B", "C");

        Answer undone = undo(second);

        assertThat(undone.text("status")).isEqualTo("UNDONE");
        assertThat(undone.text("takenBack")).isEqualTo("2");
        assertThat(undone.text("kept")).isEqualTo("0");
        assertThat(references()).containsExactly("A", "B");
        JsonNode after = listing("A");
        for (String fact : List.of("price", "bedrooms", "status", "customFields", "title")) {
            assertThat(after.get(fact)).as(fact).isEqualTo(before.get(fact));
        }
    }

    @Test
    void aListingThatSomebodyHasChangedSinceStaysAndIsNamed() {
        UUID imported = bringIn("id,price\nA,100\nB,200\n").id();
        JsonNode read = listing("A");
        brokerage
                .patch("/api/v1/properties/" + read.get("id").asString(), "*", Map.of("bedrooms", 5))
                .expect(200);

        Answer undone = undo(imported);

        assertThat(undone.text("takenBack")).isEqualTo("1");
        assertThat(undone.text("kept")).isEqualTo("1");
        assertThat(references()).containsExactly("A");
        JsonNode kept =
                brokerage.get(IMPORTS + "/" + imported + "/kept").expect(200).items();
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).get("listingId").asString())
                .isEqualTo(read.get("id").asString());
        assertThat(kept.get(0).get("because").asString()).contains("changed the listing since");
    }

    @Test
    void aListingThatTheFileNamesTwiceIsWhatItWasBeforeTheFirst() {
        bringIn("id,price\nA,100\n");
        UUID imported = bringIn("id,price,beds\nA,150,3\nB,1,1\nA,170,4\n").id();

        undo(imported);

        assertThat(listing("A").at("/price/amount").asLong()).isEqualTo(10_000);
        assertThat(listing("A").has("bedrooms")).isFalse();
        assertThat(references()).containsExactly("A");
    }

    @Test
    void moreListingsThanGoAtOnceAllGo() {
        String rows = IntStream.range(0, 1_200).mapToObj(i -> "R" + i + ",100").collect(Collectors.joining("\n"));
        UUID imported = bringIn("id,price\n" + rows + "\n").id();

        Answer undone = undo(imported);

        assertThat(undone.text("takenBack")).isEqualTo("1200");
        assertThat(references()).isEmpty();
        assertThat(bringIn("id,price\nR1,100\n").text("created")).isEqualTo("1");
    }

    @Test
    void anImportIsUndoneOnceAndADryRunNever() {
        UUID imported = bringIn("id,price\nA,100\n").id();
        undo(imported);

        assertThat(brokerage
                        .post(IMPORTS + "/" + imported + "/undo", Map.of())
                        .expect(409)
                        .text("code"))
                .isEqualTo("nothing_to_undo");
        UUID tried = bringIn("id,price\nA,100\n", Map.of("options", "{\"dryRun\": true}"))
                .id();
        assertThat(brokerage
                        .post(IMPORTS + "/" + tried + "/undo", Map.of())
                        .expect(409)
                        .text("detail"))
                .contains("dry run");
        assertThat(brokerage
                        .post(IMPORTS + "/" + UUID.randomUUID() + "/undo", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(brokerage.get(IMPORTS).items().valueStream().map(each -> each.get("id")
                        .asString()))
                .containsExactly(tried.toString(), imported.toString());
        assertThat(new Brokerage(http)
                        .post(IMPORTS + "/" + imported + "/undo", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void rejectedRowsAreTakenAwayAsAFileThatNoSpreadsheetCalculates() {
        UUID imported = bringIn("id,price\nA,=1+1\nB,cheap\n").id();

        String file = new String(brokerage.download(IMPORTS + "/" + imported + "/rejects.csv"), StandardCharsets.UTF_8);

        assertThat(file.lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("2,price,not_a_number") && line.endsWith("'=1+1"))
                .anyMatch(line -> line.startsWith("3,price,not_a_number") && line.endsWith("cheap"));
    }

    private Answer undo(UUID imported) {
        brokerage.post(IMPORTS + "/" + imported + "/undo", Map.of()).expect(202);
        return awaitOver(imported);
    }

    private Answer bringIn(String file) {
        return bringIn(file, Map.of());
    }

    private Answer bringIn(String file, Map<String, String> fields) {
        return awaitOver(brokerage
                .upload(IMPORTS, "listings.csv", file.getBytes(StandardCharsets.UTF_8), fields)
                .expect(202)
                .id());
    }

    private Answer awaitOver(UUID imported) {
        return await().until(
                        () -> brokerage.get(IMPORTS + "/" + imported),
                        run -> List.of("COMPLETED", "FAILED", "UNDONE").contains(run.text("status")));
    }

    private JsonNode listing(String reference) {
        return brokerage
                .get("/api/v1/properties?reference=" + reference)
                .items()
                .get(0);
    }

    private List<String> references() {
        return brokerage
                .get("/api/v1/properties?sort=reference&limit=200")
                .items()
                .valueStream()
                .map(each -> each.get("reference").asString())
                .toList();
    }
}
