package io.doorstep.leadcrm.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/// LEAD-09, LEAD-28
class NoteIntegrationTests extends CrmTest {

    private Business business;
    private String notes;
    private String narrow;
    private String ben;

    @BeforeEach
    void captureALead() {
        business = aBusiness();
        UUID lead = business.fillInForm(Map.of("name", "Jane", "email", "jane@example.com"))
                .id();
        notes = "/api/v1/leads/" + lead + "/notes";
        narrow = agent("lead:write:own");
        ben = agent("lead:write");
    }

    @Test
    void whoeverWroteANoteChangesIt() {
        Answer note = business.callAs(ben, HttpMethod.POST, notes, Map.of("text", "Wants a garden"));
        assertThat(note.status()).isEqualTo(201);
        String path = notes + "/" + note.id();
        Answer changed = business.putAs(ben, path, note.etag(), Map.of("text", "Wants a garden and a view"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text("text")).isEqualTo("Wants a garden and a view");
        assertThat(changed.text("actor.name")).isEqualTo("Ada Obi");
        assertThat(changed.body().has("editedAt")).isTrue();
        assertThat(business.get(notes).items().get(0).get("text").stringValue()).isEqualTo("Wants a garden and a view");
        assertThat(business.putAs(ben, path, note.etag(), Map.of("text", "Late"))
                        .status())
                .isEqualTo(412);
        assertThat(business.putAs(ben, path, null, Map.of("text", "Blind")).status())
                .isEqualTo(428);
    }

    @Test
    void nobodyPutsWordsIntoAnothersNote() {
        Answer note = business.callAs(ben, HttpMethod.POST, notes, Map.of("text", "Wants a garden"));
        Answer refused = business.put(notes + "/" + note.id(), note.etag(), Map.of("text", "Wants nothing"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("code")).isEqualTo("note_not_yours");
    }

    @Test
    void ofANoteThatWasTakenBackNothingCanBeRead() {
        Answer note = business.callAs(ben, HttpMethod.POST, notes, Map.of("text", "Wrong person"));
        String path = notes + "/" + note.id();
        assertThat(business.callAs(ben, HttpMethod.DELETE, path, null).status()).isEqualTo(204);
        assertThat(business.get(path).status()).isEqualTo(404);
        assertThat(business.get(notes).items()).isEmpty();
        assertThat(business.get(notes.replace("/notes", "/timeline")).body().toString())
                .doesNotContain("Wrong person");
        assertThat(business.delete(path).status()).isEqualTo(404);
    }

    @Test
    void whoeverMayChangeEveryLeadTakesBackAnybodysNote() {
        Answer note = business.callAs(ben, HttpMethod.POST, notes, Map.of("text", "Rude"));
        assertThat(business.delete(notes + "/" + note.id()).status()).isEqualTo(204);
    }

    @Test
    void aNoteOnALeadOutOfReachIsNotThere() {
        Answer note = business.callAs(ben, HttpMethod.POST, notes, Map.of("text", "Wants a garden"));
        String path = notes + "/" + note.id();
        assertThat(business.callAs(narrow, HttpMethod.POST, notes, Map.of("text", "Mine"))
                        .status())
                .isEqualTo(404);
        assertThat(business.callAs(narrow, HttpMethod.DELETE, path, null).status())
                .isEqualTo(404);
        Business other = aBusiness();
        assertThat(other.get(path).status()).isEqualTo(404);
        assertThat(other.delete(path).status()).isEqualTo(404);
        assertThat(other.put(path, note.etag(), Map.of("text", "Mine")).status())
                .isEqualTo(404);
    }

    @Test
    void whoeverIsMentionedIsToldOnceAndOnlyThatTheyAre() {
        UUID chidi = business.memberJoins("Chidi", "agent");
        business.awaitAgents(chidi);
        Map<String, Object> draft = Map.of("text", "@Chidi, can you show it?", "mentions", List.of(chidi));
        Answer note = business.callAs(ben, HttpMethod.POST, notes, draft);
        assertThat(note.body().get("mentions").toString()).contains(chidi.toString());
        JsonNode mention = events.awaitOne("lead.note-mentioned", business.id()).data();
        Contracts.assertMatches("lead.note-mentioned", mention);
        assertThat(mention.get("memberId").stringValue()).isEqualTo(chidi.toString());
        assertThat(mention.toString()).doesNotContain("show it", "Jane");
        business.putAs(ben, notes + "/" + note.id(), note.etag(), draft);
        business.post(notes, Map.of("text", "Again", "mentions", List.of(chidi)));
        assertThat(events.await("lead.note-mentioned", business.id(), 2)).hasSize(2);
    }

    @Test
    void onlyMembersAreMentioned() {
        Answer refused = business.post(notes, Map.of("text", "Hello", "mentions", List.of(UUID.randomUUID())));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("member_unknown");
        assertThat(business.get(notes).items()).isEmpty();
    }

    private String agent(String permission) {
        return TestTokens.user(business.id())
                .subject(UUID.randomUUID())
                .permissions("lead:read", permission)
                .bearer();
    }
}
