package io.doorstep.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doorstep.kit.sample.Note;
import io.doorstep.kit.sample.Notes;
import io.doorstep.kit.sample.SampleService;
import io.doorstep.kit.sample.Shelf;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.testkit.ServiceTest;
import io.micrometer.observation.ObservationRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
@SpringBootTest(classes = SampleService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class NeighboursIntegrationTests {

    @Autowired
    EventHandlers handlers;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    InstantSource clock;

    @Autowired
    Notes notes;

    @Autowired
    Shelf shelf;

    private final UUID tenant = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private Inbox inbox;
    private long offset;

    @BeforeEach
    void newInbox() {
        inbox = new Inbox(handlers, new TransactionTemplate(transactions), jdbc, json, ObservationRegistry.NOOP, clock);
    }

    @Test
    void areTakenAtOnceInTheirOrderAndInOneTransaction() {
        inbox.onMessage(returned(tenant, "first", "second", "third"));

        assertThat(shelf.armfuls(tenant)).containsExactly(3);
        assertThat(texts(tenant)).containsExactlyInAnyOrder("first", "second", "third");
        assertThat(Stream.of("first", "second", "third").map(this::transactionOf))
                .containsOnly(transactionOf("first"));
    }

    @Test
    void areSharedByTenant() {
        inbox.onMessage(Stream.of(returned(tenant, "ours"), returned(other, "theirs"), returned(tenant, "ours too"))
                .flatMap(List::stream)
                .toList());

        assertThat(texts(tenant)).containsExactlyInAnyOrder("ours", "ours too");
        assertThat(texts(other)).containsExactly("theirs");
    }

    @Test
    void areTakenOnceAlsoWhenTheyRepeatThemselves() {
        List<ConsumerRecord<byte[], byte[]>> books = returned(tenant, "one", "two");
        inbox.onMessage(Stream.concat(books.stream(), books.stream()).toList());
        inbox.onMessage(Stream.concat(books.stream(), returned(tenant, "three").stream())
                .toList());

        assertThat(shelf.armfuls(tenant)).containsExactly(2, 1);
        assertThat(texts(tenant)).containsExactlyInAnyOrder("one", "two", "three");
    }

    @Test
    void areKeptFromNothingByOneThatFails() {
        List<ConsumerRecord<byte[], byte[]>> books = returned(tenant, "one", "two", Shelf.CURSED, "four");

        assertThatThrownBy(() -> inbox.onMessage(books))
                .isInstanceOfSatisfying(BatchListenerFailedException.class, failure -> assertThat(failure.getRecord())
                        .isSameAs(books.get(2)))
                .hasRootCauseMessage("cannot put away " + Shelf.CURSED);
        assertThat(texts(tenant)).containsExactlyInAnyOrder("one", "two");

        inbox.onMessage(books.subList(3, 4));
        assertThat(texts(tenant)).containsExactlyInAnyOrder("one", "two", "four");
    }

    @Test
    void areTakenBeforeOneThatCannotBeRead() {
        ConsumerRecord<byte[], byte[]> headless = new ConsumerRecord<>("returns", 0, 99, null, "{}".getBytes(UTF_8));

        assertThatThrownBy(() -> inbox.onMessage(Stream.concat(returned(tenant, "before").stream(), Stream.of(headless))
                        .toList()))
                .isInstanceOfSatisfying(BatchListenerFailedException.class, failure -> assertThat(failure.getRecord())
                        .isSameAs(headless));
        assertThat(texts(tenant)).containsExactly("before");
    }

    private List<ConsumerRecord<byte[], byte[]>> returned(UUID owner, String... titles) {
        return IntStream.range(0, titles.length)
                .mapToObj(i -> book(owner, titles[i]))
                .toList();
    }

    private ConsumerRecord<byte[], byte[]> book(UUID owner, String title) {
        var message = new ConsumerRecord<byte[], byte[]>(
                "returns", 0, offset++, null, json.writeValueAsBytes(Map.of("title", title)));
        Map.of(
                        "ce_id",
                        UUID.randomUUID(),
                        "ce_type",
                        "book.returned",
                        "ce_tenantid",
                        owner,
                        "ce_subject",
                        UUID.randomUUID())
                .forEach((name, value) ->
                        message.headers().add(name, value.toString().getBytes(UTF_8)));
        return message;
    }

    private List<String> texts(UUID owner) {
        return Tenancy.callAs(
                owner, () -> notes.findAll().stream().map(Note::text).toList());
    }

    private String transactionOf(String text) {
        return Tenancy.callAs(tenant, () -> notes.transactionOf(text));
    }
}
