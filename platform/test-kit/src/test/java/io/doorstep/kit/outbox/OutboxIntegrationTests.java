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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
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
    OutboxSettings settings;

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
    void nothingOvertakesAnEventThatTheBrokerDoesNotTake() {
        var broker = new AbsentAtFirst();
        try (var batch = new OutboxBatch(relay, settings, new CloudEventHeaders("sample"), () -> broker)) {
            relay.transaction().executeWithoutResult(_ -> {
                batch.sendNext(); // and keeps the service's own relay away until the end
                Tenancy.runAs(tenant, () -> keepNote.keep("first", null));
                Tenancy.runAs(tenant, () -> keepNote.keep("second", null));
                assertThatThrownBy(batch::sendNext).hasMessage("The broker does not answer");
            });
        }
        assertThat(broker.history()).isEmpty();
        assertThat(events.await("note.kept", tenant, 2))
                .extracting(event -> event.data().path("text").asString())
                .containsExactlyInAnyOrder("first", "second");
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

    /// Does not know the topic in time for the first event, but for all others.
    private static final class AbsentAtFirst extends MockProducer<byte[], byte[]> {

        private boolean asked;

        AbsentAtFirst() {
            super(true, null, new ByteArraySerializer(), new ByteArraySerializer());
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> message) {
            if (!asked) {
                asked = true;
                return CompletableFuture.failedFuture(new TimeoutException("Topic not present in metadata"));
            }
            return super.send(message);
        }
    }
}
