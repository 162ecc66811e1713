package io.doorstep.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.kit.sample.Note;
import io.doorstep.kit.sample.NoteListener;
import io.doorstep.kit.sample.Notes;
import io.doorstep.kit.sample.PostOffice;
import io.doorstep.kit.sample.SampleService;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestEvents;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@ServiceTest
@SpringBootTest(classes = SampleService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class InboxIntegrationTests {

    @Autowired
    TestEvents events;

    @Autowired
    Notes notes;

    @Autowired
    NoteListener listener;

    @Autowired
    PostOffice postOffice;

    @Autowired
    DeadLetters deadLetters;

    private final UUID tenant = UUID.randomUUID();
    private final UUID letter = UUID.randomUUID();

    @Test
    void anEventTakesEffectForTheTenantThatItNames() {
        events.publish("letters", "letter.sent", tenant, letter, Map.of("text", "hello", "unknown", 1));

        await().until(() -> texts().equals(List.of("hello")));
    }

    @Test
    void aRepeatedEventTakesEffectOnce() {
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            events.publishAgain(id, "letters", "letter.sent", tenant, letter, Map.of("text", "once"));
        }
        events.publish("letters", "letter.sent", tenant, letter, Map.of("text", "last"));

        await().until(() -> texts().contains("last"));
        assertThat(texts()).containsExactlyInAnyOrder("once", "last");
    }

    @Test
    void unknownTypesAreIgnored() {
        events.publish("letters", "letter.burnt", tenant, letter, Map.of("text", "ash"));
        events.publish("letters", "letter.sent", tenant, letter, Map.of("text", "paper"));

        await().until(() -> texts().equals(List.of("paper")));
        assertThat(deadLettersOf(tenant)).isEmpty();
    }

    @Test
    void aBrokenEventIsSetAsideWithItsCauseAndTheRestGoesOn() {
        events.publish("letters", "letter.sent", tenant, letter, "{\"text\":");
        events.publish("letters", "letter.sent", tenant, letter, Map.of("text", "whole"));

        await().until(() -> texts().equals(List.of("whole")));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(deadLettersOf(tenant)).singleElement().satisfies(broken -> {
                            assertThat(broken.type()).isEqualTo("letter.sent");
                            assertThat(broken.message()).contains("NoteListener.letter.sent");
                        }));
    }

    @Test
    void whatWasSetAsideIsReplayedAfterTheFix() {
        listener.failingOn = "stubborn";
        events.publish("letters", "letter.sent", tenant, letter, Map.of("text", "stubborn"));
        await().atMost(Duration.ofSeconds(20)).until(() -> deadLettersOf(tenant).size() == 1);

        listener.failingOn = null;
        deadLetters.replay();

        await().until(() -> texts().equals(List.of("stubborn")));
        assertThat(deadLettersOf(tenant)).isEmpty();
    }

    @Test
    void allWhoTakeAnEventTakeItInOneTransaction() {
        events.publish("letters", "letter.sent", tenant, letter, Map.of("text", "together", "grams", 20));

        await().until(() -> texts().equals(List.of("together")));
        assertThat(postOffice.transaction(tenant))
                .isEqualTo(Tenancy.callAs(tenant, () -> notes.transactionOf("together")));
    }

    @Test
    void whoCannotTakeAnEventKeepsNobodyElseFromIt() {
        events.publish("letters", "letter.sent", tenant, letter, Map.of("text", "heavy", "grams", "a ton"));
        events.publish("letters", "letter.sent", tenant, letter, Map.of("text", "light", "grams", 20));

        await().until(() -> texts().containsAll(List.of("heavy", "light")));
        await().until(() -> deadLettersOf(tenant).size() == 1);
        assertThat(deadLettersOf(tenant).getFirst().message()).contains("PostOffice.letter.sent");
    }

    @Test
    void anEventWithoutATenantTakesNoEffect() {
        events.publishRaw(
                "letters",
                letter.toString(),
                Map.of("ce_type", "letter.sent", "ce_id", UUID.randomUUID().toString()),
                "{\"text\":\"nobody's\"}");
        events.publish("letters", "letter.sent", tenant, letter, Map.of("text", "ours"));

        await().until(() -> texts().equals(List.of("ours")));
        assertThat(notes.findAll()).isEmpty();
    }

    private List<String> texts() {
        return Tenancy.callAs(
                tenant, () -> notes.findAll().stream().map(Note::text).toList());
    }

    private List<DeadLetters.DeadLetter> deadLettersOf(UUID owner) {
        return deadLetters.list().stream()
                .filter(dead -> owner.toString().equals(dead.tenantId()))
                .toList();
    }
}
