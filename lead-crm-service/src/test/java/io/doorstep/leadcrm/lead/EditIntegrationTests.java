package io.doorstep.leadcrm.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.Contracts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditIntegrationTests extends CrmTest {

    private Business business;
    private UUID lead;

    @BeforeEach
    void captureALead() {
        business = aBusiness();
        lead = business.fillInForm(Map.of("name", "Jane", "email", "jane@example.com"))
                .id();
    }

    /// LEAD-08, LEAD-20
    @Test
    void aLeadMovesThroughThePipelineAndTellsOfIt() {
        for (String stage : List.of("CONTACTED", "VISIT_BOOKED", "WON")) {
            assertThat(business.change(lead, Map.of("stage", stage)).text("stage"))
                    .isEqualTo(stage);
        }
        assertThat(business.lead(lead).body().has("closedAt")).isTrue();
        Contracts.assertMatches(
                "lead.stage-changed",
                events.await("lead.stage-changed", business.id(), 3).getLast().data());
        Contracts.assertMatches(
                "lead.won", events.awaitOne("lead.won", business.id()).data());
    }

    /// LEAD-20
    @Test
    void aForbiddenMoveIsRefusedAndTheAllowedOnesAreNamed() {
        Answer refused = business.change(lead, Map.of("stage", "WON"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("stage_move_refused");
        assertThat(refused.body().get("allowedStages").toString()).contains("CONTACTED", "LOST");
        assertThat(business.lead(lead).text("stage")).isEqualTo("NEW");
    }

    @Test
    void aLostLeadTellsThatItIsLost() {
        business.change(lead, Map.of("stage", "LOST"));
        Contracts.assertMatches(
                "lead.lost", events.awaitOne("lead.lost", business.id()).data());
    }

    /// LEAD-01, LEAD-07, LEAD-10
    @Test
    void nameTagsAndPropertiesChangeTogether() {
        UUID house = UUID.randomUUID();
        Answer changed = business.change(
                lead, Map.of("name", "Jane Doe", "tags", List.of("vip", "vip", "cash"), "propertyIds", List.of(house)));
        assertThat(changed.text("name")).isEqualTo("Jane Doe");
        assertThat(changed.body().get("tags").toString()).isEqualTo("[\"vip\",\"cash\"]");
        var updated = events.awaitOne("lead.updated", business.id()).data();
        Contracts.assertMatches("lead.updated", updated);
        assertThat(updated.get("changed").toString()).isEqualTo("[\"name\",\"tags\",\"propertyIds\"]");
    }

    @Test
    void nobodyOverwritesAChangeThatTheyHaveNotSeen() {
        String path = "/api/v1/leads/" + lead;
        String seen = business.get(path).etag();
        assertThat(business.patch(path, seen, Map.of("stage", "CONTACTED")).status())
                .isEqualTo(200);
        assertThat(business.patch(path, seen, Map.of("stage", "LOST")).status()).isEqualTo(412);
        assertThat(business.patch(path, null, Map.of("stage", "LOST")).status()).isEqualTo(428);
    }

    @Test
    void whatCannotBeMeantIsRefusedByField() {
        assertThat(business.change(lead, Map.of("stage", "SOLD")).status()).isEqualTo(422);
        assertThat(business.change(lead, Map.of("name", " ")).status()).isEqualTo(422);
        assertThat(business.change(lead, Map.of("assigneeId", UUID.randomUUID()))
                        .text("code"))
                .isEqualTo("assignee_unknown");
    }

    /// LEAD-01
    @Test
    void aDeletedLeadIsOutOfSightAndItsPersonMayAskAgain() {
        assertThat(business.delete("/api/v1/leads/" + lead).status()).isEqualTo(204);
        assertThat(business.lead(lead).status()).isEqualTo(404);
        assertThat(business.delete("/api/v1/leads/" + lead).status()).isEqualTo(404);
        assertThat(business.get("/api/v1/leads").items()).isEmpty();
        assertThat(business.fillInForm(Map.of("email", "jane@example.com")).status())
                .isEqualTo(201);
    }
}
