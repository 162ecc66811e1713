package io.doorstep.billing.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.billing.Business;
import io.doorstep.billing.Calendar;
import io.doorstep.billing.Timetable;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestClock;
import io.doorstep.testkit.TestEvents;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@ServiceTest
class UsageIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    RestTestClient client;

    @Autowired
    TestEvents events;

    @Autowired
    TestClock clock;

    @Autowired
    CloseUsage closeUsage;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Business business;
    private Instant now;
    private LocalDate today;

    @BeforeEach
    void aNewBusiness() {
        now = new Calendar(clock).nextTenth();
        today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        business = new Business(client, events);
    }

    @AfterEach
    void leaveNoJobsBehind() {
        Timetable.clear(jdbc);
    }

    /// BILL-21, BILL-27
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyReplayAndOrderOfTheSameEventsCountsTheSame(long seed) {
        business.registered(now.minus(Duration.ofDays(5)));
        List<Runnable> deliveries = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            UUID event = UUID.randomUUID();
            Instant at = now.minus(Duration.ofHours(i));
            deliveries.addAll(Collections.nCopies(3, () -> business.calls(event, at, 7)));
        }
        UUID back = UUID.randomUUID();
        deliveries.addAll(moves(back, "listing.published", "listing.archived", "listing.published"));
        deliveries.addAll(moves(UUID.randomUUID(), "listing.published", "listing.sold"));
        deliveries.addAll(moves(UUID.randomUUID(), "listing.drafted", "listing.published"));
        deliveries.addAll(moves(UUID.randomUUID(), "listing.published", "listing.deleted", "listing.deleted"));
        Collections.shuffle(deliveries, new Random(seed));
        deliveries.forEach(Runnable::run);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(metric("API_CALLS", "term")).isEqualTo(280));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(books().path("received").asLong()).isEqualTo(50));
        assertThat(metric("PLOTS", "now")).isEqualTo(2);
        assertThat(plotsByDay()).endsWith(3L, 1L, 2L);
        assertThat(books().path("balanced").asBoolean()).isTrue();
    }

    /// One move a day, the first of them three days ago, each delivered twice.
    private List<Runnable> moves(UUID listing, String... types) {
        return IntStream.range(0, types.length)
                .boxed()
                .flatMap(i -> {
                    UUID event = UUID.randomUUID();
                    Instant at = now.minus(Duration.ofDays(2L - i)).minusSeconds(60);
                    return Collections.nCopies(2, (Runnable) () -> business.listing(event, types[i], listing, at))
                            .stream();
                })
                .toList();
    }

    /// BILL-22
    @Test
    void eachThresholdOfALimitIsToldOncePerDay() {
        business.registered(now);
        business.calls(UUID.randomUUID(), now, 7_999);
        business.calls(UUID.randomUUID(), now, 1);
        business.calls(UUID.randomUUID(), now, 3_000);
        business.calls(UUID.randomUUID(), now, 3_000);

        List<ReceivedEvent> told = events.await("usage.limit-reached", business.tenant, 2);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(metric("API_CALLS", "day")).isEqualTo(14_000));
        assertThat(events.seen("usage.limit-reached", business.tenant)).hasSize(2);
        assertThat(told).extracting(it -> it.data().path("threshold").asInt()).containsExactly(80, 100);
        assertThat(told.getFirst().data().path("period").asString()).isEqualTo(today.toString());
        Contracts.assertMatches("usage.limit-reached", told.getFirst().data().toString());
    }

    /// BILL-15
    @Test
    void entitlementsSayWhatIsLeft() {
        business.registered(now);
        UUID agent = UUID.randomUUID();
        member("member.joined", agent, "agent");
        member("member.joined", UUID.randomUUID(), "client");
        member("member.joined", UUID.randomUUID(), "owner");
        member("member.deactivated", agent, "agent");
        business.calls(UUID.randomUUID(), now, 9_000);
        business.listing(UUID.randomUUID(), "listing.published", UUID.randomUUID(), now);

        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode entitlements = business.read("/entitlements");
            assertThat(entitlements.path("entitled").asBoolean()).isTrue();
            assertThat(entitlements.path("limits").path("maxPlots").asLong()).isEqualTo(1_000);
            assertThat(entitlements.path("remaining").path("apiCallsToday").asLong())
                    .isEqualTo(1_000);
            assertThat(entitlements.path("remaining").path("plots").asLong()).isEqualTo(999);
            assertThat(entitlements.path("remaining").path("agents").asLong()).isEqualTo(14);
        });
    }

    /// BILL-21
    @Test
    void whatPeopleClickInTheConsoleIsShownButNotAmongTheApiCalls() {
        business.registered(now);
        business.calls(UUID.randomUUID(), "user", now, 5);
        business.calls(UUID.randomUUID(), "anonymous", now, 2);
        business.calls(UUID.randomUUID(), "api-key", now, 3);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(metric("CONSOLE_CALLS", "term")).isEqualTo(7));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(metric("API_CALLS", "term")).isEqualTo(3));
    }

    /// BILL-23
    @Test
    void theHistoryHasEveryDayOfTheRange() {
        business.registered(now);
        business.calls(UUID.randomUUID(), now.minus(Duration.ofDays(1)), 4);

        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode history = business.read("/usage?from=%s&to=%s".formatted(today.minusDays(2), today))
                    .path("history");
            assertThat(history.valueStream().map(day -> day.path("apiCalls").asLong()))
                    .containsExactly(0L, 4L, 0L);
        });
        business.get("/usage?from=%s&to=%s".formatted(today, today.minusDays(2)))
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void usageOfADayThatIsOnAnInvoiceIsKeptAside() {
        business.registered(now);
        Tenancy.runAs(
                business.tenant, () -> transaction.executeWithoutResult(_ -> closeUsage.close(today.minusDays(1))));
        business.calls(UUID.randomUUID(), now.minus(Duration.ofDays(2)), 4);
        business.calls(UUID.randomUUID(), now.minus(Duration.ofDays(1)), 5);
        business.calls(UUID.randomUUID(), now.plus(Duration.ofDays(2)), 6);
        business.calls(UUID.randomUUID(), now, -1);

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(books().path("rejected").asLong()).isEqualTo(3);
            assertThat(books().path("pending").asLong()).isEqualTo(1);
        });
        assertThat(books().path("balanced").asBoolean()).isTrue();
    }

    private void member(String type, UUID user, String role) {
        events.publish(
                "organizations",
                type,
                business.tenant,
                business.tenant,
                Map.of("organizationId", business.tenant, "userId", user, "roles", List.of(role)));
    }

    private long metric(String name, String per) {
        return business.read("/usage")
                .path("metrics")
                .valueStream()
                .filter(it -> it.path("metric").asString().equals(name)
                        && it.path("per").asString().equals(per))
                .findFirst()
                .orElseThrow()
                .path("used")
                .asLong();
    }

    private JsonNode books() {
        return business.read("/usage").path("events");
    }

    private List<Long> plotsByDay() {
        return business.read("/usage")
                .path("history")
                .valueStream()
                .map(day -> day.path("plots").asLong())
                .toList();
    }
}
