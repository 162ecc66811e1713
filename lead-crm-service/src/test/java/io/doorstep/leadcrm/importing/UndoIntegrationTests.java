package io.doorstep.leadcrm.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// X-LD-13
class UndoIntegrationTests extends ImportTest {

    private static final String FILE = """
            name,email
            Jane Doe,jane@example.com
            John Roe,john@example.com
            """;

    @Test
    void whatAnImportMadeIsTakenBackAsIfItHadNotBeen() {
        Business business = aBusiness();
        UUID known = business.fillInForm(Map.of("name", "Jim", "email", "jim@example.com"))
                .id();
        Answer over = bringIn(business, FILE + "Jim Poe,jim@example.com\n");

        Answer undone = undo(business, over.id());

        assertThat(undone.text("status")).isEqualTo("UNDONE");
        assertThat(undone.text("takenBack")).isEqualTo("2");
        assertThat(undone.text("kept")).isEqualTo("0");
        assertThat(names(business)).containsExactly("Jim");
        assertThat(people(business)).isEqualTo(1);
        assertThat(business.lead(known).status()).isEqualTo(200);
    }

    @Test
    void aLeadThatSomebodyHasWorkedWithStaysAndIsNamed() {
        Business business = aBusiness();
        Answer over = bringIn(business, FILE);
        String jane = business.get("/api/v1/leads?q=jane%40example.com")
                .items()
                .get(0)
                .path("id")
                .asString();
        business.post("/api/v1/leads/" + jane + "/notes", Map.of("text", "Called her"));

        Answer undone = undo(business, over.id());

        assertThat(undone.text("takenBack")).isEqualTo("1");
        assertThat(undone.text("kept")).isEqualTo("1");
        assertThat(names(business)).containsExactly("Jane Doe");
        var kept = business.get(IMPORTS + "/" + over.id() + "/kept").items();
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).path("leadId").asString()).isEqualTo(jane);
        assertThat(kept.get(0).path("because").asString()).contains("worked with the lead");
    }

    @Test
    void whoAskedAgainSinceStaysKnown() {
        Business business = aBusiness();
        Answer over = bringIn(business, FILE);
        business.fillInForm(Map.of("name", "Jane Doe", "email", "jane@example.com"));

        Answer undone = undo(business, over.id());

        assertThat(undone.text("kept")).isEqualTo("1");
        assertThat(names(business)).containsExactly("Jane Doe");
    }

    @Test
    void theSameFileCanComeInAnewAfterwards() {
        Business business = aBusiness();
        undo(business, bringIn(business, FILE).id());

        assertThat(counts(bringIn(business, FILE)))
                .isEqualTo("COMPLETED: created 2 (2 people), updated 0, unchanged 0, rejected 0");
        assertThat(people(business)).isEqualTo(2);
    }

    @Test
    void anImportIsUndoneOnce() {
        Business business = aBusiness();
        UUID id = bringIn(business, FILE).id();
        undo(business, id);

        assertThat(business.post(IMPORTS + "/" + id + "/undo", Map.of()).text("code"))
                .isEqualTo("nothing_to_undo");
    }

    private Answer undo(Business business, UUID id) {
        assertThat(business.post(IMPORTS + "/" + id + "/undo", Map.of()).status())
                .isEqualTo(202);
        return awaitOver(business, id);
    }
}
