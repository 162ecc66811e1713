package io.doorstep.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doorstep.kit.sample.KeepNote;
import io.doorstep.kit.sample.Note;
import io.doorstep.kit.sample.SampleService;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.testkit.ReceivedEvent;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestEvents;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.IllegalTransactionStateException;

@ServiceTest
@SpringBootTest(classes = SampleService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OutboxIntegrationTests {

    @Autowired
    KeepNote keepNote;

    @Autowired
    Outbox outbox;

    @Autowired
    RelayDatabase relay;

    @Autowired
    TestEvents events;

    private final UUID tenant = UUID.randomUUID();

    @Test
    void anEventCarriesTheAttributesOfItsContract() {
        Note note = Tenancy.callAs(tenant, () -> keepNote.keep("hello", null));

        ReceivedEvent event = events.awaitOne("note.kept", tenant);
        assertThat(event.topic()).isEqualTo("notes");
        assertThat(event.key()).isEqualTo(note.id().toString());
        assertThat(event.data().path("text").asString()).isEqualTo("hello");
        assertThat(event.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_source", "/sample")
                .containsEntry("ce_subject", note.id().toString())
                .containsEntry("ce_dataschema", "urn:doorstep:event:note.kept:v1")
                .containsKey("ce_time");
        assertThat(event.id().version()).isEqualTo(7);
    }

    @Test
    void aChangeThatFailsTellsNobody() {
        assertThatThrownBy(() -> Tenancy.runAs(tenant, () -> keepNote.keepThenFail("never")))
                .hasMessage("after all");
        Tenancy.runAs(tenant, () -> keepNote.keep("after it", null));

        events.awaitOne("note.kept", tenant);
        assertThat(events.seen("note.kept", tenant)).hasSize(1);
    }

    @Test
    void whatHappensToOneThingArrivesInOrder() {
        Note note = Tenancy.callAs(tenant, () -> keepNote.keep("0", null));
        Tenancy.runAs(tenant, () -> IntStream.rangeClosed(1, 100)
                .forEach(i -> keepNote.rewrite(note.id(), String.valueOf(i))));

        List<String> texts = events.await("note.rewritten", tenant, 100).stream()
                .map(event -> event.data().path("text").asString())
                .toList();
        assertThat(texts)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 100).mapToObj(String::valueOf).toList());
    }

    @Test
    void anEventOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> Tenancy.runAs(
                        tenant,
                        () -> outbox.publish(new OutgoingEvent("notes", "note.kept", UUID.randomUUID(), Map.of()))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void anEventThatTheBrokerRefusesIsParkedAndDoesNotHoldUpOthers() {
        Tenancy.runAs(tenant, () -> keepNote.keep("x".repeat(2_000_000), null));
        Tenancy.runAs(tenant, () -> keepNote.keep("small", null));

        assertThat(events.awaitOne("note.kept", tenant).data().path("text").asString())
                .isEqualTo("small");
        Awaitility.await().untilAsserted(() -> assertThat(relay.jdbc()
                        .sql("select count(*) from outbox_event where tenant_id = ? and parked_at is not null")
                        .param(tenant)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1));
    }
}
