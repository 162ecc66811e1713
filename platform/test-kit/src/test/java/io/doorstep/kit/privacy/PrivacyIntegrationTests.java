package io.doorstep.kit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.sample.KeepNote;
import io.doorstep.kit.sample.Note;
import io.doorstep.kit.sample.Notes;
import io.doorstep.kit.sample.SampleService;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestEvents;
import io.doorstep.testkit.TestPrivacy;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;

@ServiceTest
@SpringBootTest(classes = SampleService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PrivacyIntegrationTests {

    private static final String ERASURE = Contracts.example("privacy.erasure-requested");
    private static final String EXPORT = Contracts.example("privacy.export-requested");

    @Autowired
    TestEvents events;

    @Autowired
    KeepNote keepNote;

    @Autowired
    Notes notes;

    private final UUID tenant = UUID.randomUUID();
    private final UUID elsewhere = UUID.randomUUID();
    private final UUID user = UUID.randomUUID();
    private TestPrivacy privacy;

    @BeforeEach
    void keepNotes() {
        privacy = new TestPrivacy(events, tenant);
        List.of(tenant, elsewhere)
                .forEach(owner -> Tenancy.runAs(owner, () -> keepNote.keep(user.toString(), "a secret")));
        Tenancy.runAs(tenant, () -> keepNote.keep("somebody else", null));
    }

    /// CMP-01
    @Test
    void identityGetsWhatIsKeptOfAPersonAlsoWhenItWasAwayAtFirst() {
        TestPrivacy.failOnce();

        JsonNode facts = privacy.export(user, EXPORT);

        assertThat(facts.path("notes")).hasSize(1);
        assertThat(facts.toString()).contains(user.toString()).doesNotContain("secret", "somebody else");
    }

    /// CMP-01
    @Test
    void anExportThatNobodyWaitsForIsNotTold() {
        UUID unknown = UUID.randomUUID();
        events.publish("organizations", "privacy.export-requested", tenant, tenant, new PersonRequest(unknown, user));

        privacy.export(user, EXPORT);

        assertThat(events.seen("privacy.part-finished", tenant))
                .noneMatch(part -> part.data().path("requestId").asString().equals(unknown.toString()));
    }

    /// CMP-01, CMP-02
    @Test
    void anErasureReachesOneOrganizationAndIsAnsweredOnceHoweverOftenItIsHeardOf() {
        ReceivedEvent answer = privacy.erase(user, ERASURE);

        Contracts.assertMatches("privacy.part-finished", answer.data());
        assertThat(answer.data().path("service").asString()).isEqualTo("sample");
        assertThat(textsOf(tenant)).containsExactly("somebody else");
        assertThat(textsOf(elsewhere)).containsExactly(user.toString());
        privacy.erase(UUID.randomUUID(), ERASURE);
        assertThat(privacy.timesAnswered(answer)).isEqualTo(1);
    }

    /// CMP-01
    @Test
    void theAnswerSaysWhatStaysAndWhyAndNothingWhereNothingStays() {
        JsonNode kept = privacy.erase(user, ERASURE).data().path("kept");
        JsonNode nothing = privacy.erase(UUID.randomUUID(), ERASURE).data();

        assertThat(kept.at("/0/what").asString()).isEqualTo("how many notes there were");
        assertThat(kept.at("/0/because").asString()).isEqualTo("it names nobody");
        assertThat(nothing.has("kept")).isFalse();
    }

    private List<String> textsOf(UUID owner) {
        return Tenancy.callAs(
                owner, () -> notes.findAll().stream().map(Note::text).toList());
    }
}
