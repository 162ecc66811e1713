package io.doorstep.property.entityevent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.Agency;
import io.doorstep.property.Agency.Answer;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

@ServiceTest
@DisplayName("X-PR-3: a log of changed listings that other systems follow")
class EntityEventIntegrationTests {

    private static final String LOG = "/api/v1/properties/entity-events";

    @Autowired
    private RestTestClient http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    private Agency agency;

    @BeforeEach
    void open() {
        agency = new Agency(http);
    }

    @Test
    void changesComeInTheirOrderBehindNumbersThatOnlyGrow() {
        UUID before = agency.publish("before", 100_000);
        begin(agency);
        UUID first = agency.publish("first", 100_000);
        UUID second = agency.publish("second", 100_000);

        List<JsonNode> told = awaitEvents(0, 2);

        assertThat(told).extracting(EntityEventIntegrationTests::key).containsExactly(first, second);
        assertThat(told).extracting(EntityEventIntegrationTests::sequence).containsExactly(1L, 2L);
        assertThat(told.getFirst().at("/ResourceName").asString()).isEqualTo("Property");
        assertThat(told.getFirst().at("/ResourceRecordURL").asString())
                .endsWith("/api/v1/properties/" + first + "/reso");

        agency.change(before, "{'bedrooms': 3}").expect(200);
        assertThat(awaitEvents(2, 1))
                .extracting(EntityEventIntegrationTests::key)
                .containsExactly(before);
        assertThat(agency.get(LOG + "?after=3").expect(200).body().at("/items")).isEmpty();
    }

    @Test
    void whatChangedOftenMeanwhileIsToldOnceAndWhatIsGoneIsSaidToBe() {
        begin(agency);
        UUID busy = agency.publish("busy", 100_000);
        UUID gone = agency.publish("gone", 100_000);
        for (int rooms = 1; rooms <= 15; rooms++) {
            agency.change(busy, "{'bedrooms': %d}".formatted(rooms)).expect(200);
        }
        agency.delete("/api/v1/properties/" + gone).expect(204);

        List<JsonNode> told = awaitEvents(0, 2);

        assertThat(told).extracting(EntityEventIntegrationTests::key).containsExactly(busy, gone);
        assertThat(told).extracting(event -> event.at("/removed").asBoolean()).containsExactly(false, true);
    }

    @Test
    void whatIsCommittedLateIsNotLostBehindWhatCameSooner() throws Exception {
        UUID slow = agency.publish("slow", 100_000);
        UUID quick = agency.publish("quick", 100_000);
        begin(agency);
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            Future<?> late = threads.submit(() -> inTenant(() -> {
                jdbc.sql("update listing set bedrooms = 7 where id = ?")
                        .param(slow)
                        .update();
                written.countDown();
                return goOn.await(30, TimeUnit.SECONDS);
            }));
            written.await();
            agency.change(quick, "{'bedrooms': 2}").expect(200);
            assertThat(agency.get(LOG).expect(200).body().at("/items")).isEmpty();
            goOn.countDown();
            late.get();
        }

        assertThat(awaitEvents(0, 2))
                .extracting(EntityEventIntegrationTests::key)
                .containsExactlyInAnyOrder(slow, quick);
    }

    @Test
    void manyWhoAskAtOnceAreToldTheSameAndNothingIsNumberedTwice() throws Exception {
        begin(agency);
        List<UUID> listings = IntStream.range(0, 40)
                .mapToObj(i -> agency.publish("L-" + i, 100_000))
                .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Answer>> askers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                askers.add(() -> agency.get(LOG + "?limit=200"));
            }
            for (Future<Answer> answer : threads.invokeAll(askers)) {
                answer.get().expect(200);
            }
        }

        List<JsonNode> told = awaitEvents(0, 40);

        assertThat(told).extracting(EntityEventIntegrationTests::key).containsExactlyElementsOf(listings);
        assertThat(told)
                .extracting(EntityEventIntegrationTests::sequence)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 40).boxed().toList());
    }

    @Test
    void aLongLogIsReadInStretches() {
        begin(agency);
        for (int i = 0; i < 5; i++) {
            agency.publish("L-" + i, 100_000);
        }
        awaitEvents(0, 5);

        JsonNode stretch = agency.get(LOG + "?after=1&limit=3").expect(200).body();

        assertThat(stretch.at("/items").valueStream().map(EntityEventIntegrationTests::sequence))
                .containsExactly(2L, 3L, 4L);
        assertThat(stretch.at("/last").asLong()).isEqualTo(5);
    }

    @Test
    void whoWasAwayTooLongIsToldToBeginAnew() {
        begin(agency);
        agency.publish("old", 100_000);
        agency.publish("older", 100_000);
        awaitEvents(0, 2);
        inTenant(() -> jdbc.sql("update entity_event set noted_at = noted_at - interval '91 days'")
                .update());
        agency.publish("new", 100_000);
        awaitEvents(2, 1);

        Answer late = agency.get(LOG + "?after=1").expect(410);
        assertThat(late.text("/code")).isEqualTo("events_forgotten");
        assertThat(late.text("/detail")).contains("follow from 3");
        agency.get(LOG + "?after=2").expect(200);
        agency.get(LOG + "?after=4").expect(410);
        agency.get(LOG + "?after=-1").expect(422);
    }

    @Test
    void anotherBusinessHasALogOfItsOwnAndVisitorsHaveNone() {
        begin(agency);
        Agency other = new Agency(http);
        begin(other);
        agency.publish("ours", 100_000);
        awaitEvents(0, 1);

        assertThat(other.get(LOG).expect(200).body().at("/items")).isEmpty();
        agency.getAs(TestTokens.anonymous(agency.id()).bearer(), LOG).expect(403);
    }

    private static void begin(Agency agency) {
        assertThat(agency.get(LOG).expect(200).body().at("/last").asLong()).isZero();
    }

    /// Other work on the same server may hold them back for a moment.
    private List<JsonNode> awaitEvents(long after, int count) {
        return await().until(
                        () -> agency.get(LOG + "?limit=200&after=" + after)
                                .expect(200)
                                .body()
                                .at("/items")
                                .valueStream()
                                .toList(),
                        events -> events.size() >= count);
    }

    private <T> T inTenant(Callable<T> work) {
        return Tenancy.callAs(
                agency.id(),
                () -> transaction.execute(_ -> {
                    try {
                        return work.call();
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                }));
    }

    private static UUID key(JsonNode event) {
        return UUID.fromString(event.at("/ResourceRecordKey").asString());
    }

    private static long sequence(JsonNode event) {
        return event.at("/EntityEventSequence").asLong();
    }
}
