package io.doorstep.leadcrm.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.testkit.Contracts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// LEAD-34, X-LD-14
class UnmergeIntegrationTests extends MergeTest {

    /// LEAD-28, B-LD-2
    @Test
    void whatIsMergedAndUnmergedIsAsItWasBefore() {
        Business business = aBusiness();
        Answer janes = business.fillInForm(JANE);
        Answer others = business.fillInForm(J);
        Answer survivor = person(business, janes);
        Answer other = person(business, others);
        business.post("/api/v1/leads/" + others.id() + "/notes", Map.of("text", "Called"));
        business.post(
                PEOPLE + other.id() + "/identities",
                Map.of("kind", "CHANNEL", "value", "telegram:12345", "primary", true, "verified", true));
        List<Map<String, List<JsonNode>>> before =
                List.of(everything(business, survivor.id(), janes.id()), everything(business, other.id(), others.id()));

        UUID merge = UUID.fromString(
                merge(business, person(business, janes), person(business, others), Map.of("nameOf", other.id()))
                        .text("mergeId"));
        Answer undone = business.post(PEOPLE + survivor.id() + "/merges/" + merge + "/undo", Map.of());

        assertThat(undone.status()).isEqualTo(200);
        assertThat(List.of(
                        everything(business, survivor.id(), janes.id()), everything(business, other.id(), others.id())))
                .isEqualTo(before);
        assertThat(kinds(business, others.id())).endsWith("PEOPLE_MERGED", "PEOPLE_UNMERGED");
        assertThat(business.post(PEOPLE + survivor.id() + "/merges/" + merge + "/undo", Map.of())
                        .text("code"))
                .isEqualTo("undone_before");
        JsonNode past = business.get(PEOPLE + survivor.id() + "/merges").items().get(0);
        assertThat(past.get("mergedId").stringValue()).isEqualTo(other.id().toString());
        assertThat(past.get("nameAfter").stringValue()).isEqualTo("J.");
        assertThat(past.has("undoneAt")).isTrue();
    }

    @Test
    void whatCameAfterTheMergeStaysWithTheSurvivor() {
        Business business = aBusiness();
        Answer survivor = person(business, business.fillInForm(JANE));
        Answer other = person(business, business.fillInForm(J));
        Answer merged = merge(business, survivor, other, Map.of());
        business.patch(PEOPLE + survivor.id(), merged.etag(), Map.of("name", "Jane Roe"));
        business.post(PEOPLE + survivor.id() + "/identities", Map.of("kind", "EMAIL", "value", "roe@example.com"));
        Answer undone = business.post(PEOPLE + survivor.id() + "/merges/" + merged.text("mergeId") + "/undo", Map.of());
        assertThat(undone.text("survivor.name")).isEqualTo("Jane Roe");
        assertThat(undone.body().at("/survivor/emails").size()).isEqualTo(2);
        assertThat(undone.text("restored.name")).isEqualTo("J.");
    }

    @Test
    void aMergeOfTheMergedIsUndoneFirst() {
        Business business = aBusiness();
        Answer first = person(business, business.fillInForm(JANE));
        Answer second = person(business, business.fillInForm(J));
        Answer third = person(business, business.fillInForm(Map.of("email", "third@example.com")));
        String inner = merge(business, second, third, Map.of()).text("mergeId");
        String outer = merge(business, first, business.get(PEOPLE + second.id()), Map.of())
                .text("mergeId");
        assertThat(business.get(PEOPLE + third.id()).text("mergedInto"))
                .isEqualTo(first.id().toString());
        String undoInner = PEOPLE + second.id() + "/merges/" + inner + "/undo";
        assertThat(business.post(undoInner, Map.of()).text("code")).isEqualTo("survivor_merged");
        assertThat(business.post(PEOPLE + first.id() + "/merges/" + outer + "/undo", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(business.post(undoInner, Map.of()).status()).isEqualTo(200);
        assertThat(business.get(PEOPLE + third.id()).text("emails.0")).isEqualTo("third@example.com");
    }

    @Test
    void whatIsMergedAndUnmergedIsToldAsTheContractsSay() {
        Business business = aBusiness();
        Answer survivor = person(business, business.fillInForm(JANE));
        Answer other = person(business, business.fillInForm(J));
        String merge = merge(business, survivor, other, Map.of()).text("mergeId");
        business.post(PEOPLE + survivor.id() + "/merges/" + merge + "/undo", Map.of());
        for (String type : List.of("person.merged", "person.unmerged")) {
            var event = events.awaitOne(type, business.id());
            Contracts.assertMatches(type, event.data());
            assertThat(event.data().get("survivorId").stringValue())
                    .isEqualTo(survivor.id().toString());
            assertThat(event.key()).isEqualTo(survivor.id().toString());
        }
        assertThat(events.await("lead.updated", business.id(), 2))
                .allMatch(event -> event.data().get("changed").toString().contains("personId"));
    }

    /// Everything but the words on the merge itself and the time of the last change.
    private static Map<String, List<JsonNode>> everything(Business business, UUID person, UUID lead) {
        var who = (ObjectNode) business.get(PEOPLE + person).body();
        who.remove("updatedAt");
        return Map.of(
                "person",
                List.of(who),
                "lead",
                List.of(business.lead(lead).body()),
                "timeline",
                business.get("/api/v1/leads/" + lead + "/timeline")
                        .items()
                        .valueStream()
                        .filter(entry -> !entry.get("kind").stringValue().startsWith("PEOPLE_"))
                        .toList(),
                "consents",
                business.get(PEOPLE + person + "/consents")
                        .items()
                        .valueStream()
                        .toList());
    }

    private static List<String> kinds(Business business, UUID lead) {
        return business.get("/api/v1/leads/" + lead + "/timeline")
                .items()
                .valueStream()
                .map(entry -> entry.get("kind").stringValue())
                .toList();
    }
}
