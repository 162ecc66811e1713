package io.doorstep.gateway.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.gateway.authentication.Caller;
import io.doorstep.gateway.authentication.CallerKind;
import io.doorstep.gateway.authentication.Standing;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// GW-22
class UsageReportsTests {

    private final List<List<WindowReport>> sent = new ArrayList<>();
    private final CallLedger ledger = new CallLedger();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private boolean brokerAway;
    private Instant now = Instant.parse("2026-11-21T10:00:00Z");
    private final UsageReports reports = new UsageReports(ledger, this::send, () -> now, meters, "gateway-1", 3);

    @Test
    void keepsReportsWhileTheBrokerIsAwayAndSendsThemWithTheSameIdsLater() {
        brokerAway = true;
        ledger.recordAnswer(caller(), "property", 200);
        reports.report();
        List<UUID> tried = ids(sent.getFirst());
        brokerAway = false;
        reports.report();
        assertThat(ids(sent.getLast())).isEqualTo(tried);
        sent.clear();
        reports.report();
        assertThat(sent.getFirst()).isEmpty();
    }

    @Test
    void dropsTheOldestPastTheBoundAndCountsThem() {
        brokerAway = true;
        for (int i = 0; i < 5; i++) {
            ledger.recordAnswer(caller(), "property", 200);
        }
        reports.report();
        assertThat(sent.getLast()).hasSize(3);
        assertThat(meters.counter("doorstep.usage.lost").count()).isEqualTo(2);
    }

    @Test
    void sendsWhatIsLeftWhenTheGatewayStops() {
        ledger.recordAnswer(caller(), "property", 200);
        reports.destroy();
        assertThat(sent.getLast()).hasSize(1);
    }

    /// GW-29
    @Test
    void auditsHowManyCallsWentWrongInOneEntryForEachWindow() {
        Caller caller = caller();
        for (int i = 0; i < 500; i++) {
            ledger.recordAnswer(caller, "property", i % 2 == 0 ? 404 : 503);
        }
        ledger.recordExcess(caller);
        ledger.recordStranger(caller);
        reports.report();
        assertThat(sent.getLast()).singleElement().satisfies(report -> {
            assertThat(report.isAudited()).isTrue();
            assertThat(report.failures().failures()).isEqualTo(Map.of(404, 250L, 503, 250L));
            assertThat(report.failures().limited()).isEqualTo(1);
            assertThat(report.failures().strangers()).isEqualTo(1);
        });
    }

    /// GW-29
    @Test
    void auditsNothingWhereAllWentWell() {
        ledger.recordAnswer(caller(), "property", 200);
        reports.report();
        assertThat(sent.getLast()).singleElement().satisfies(report -> assertThat(report.isAudited())
                .isFalse());
    }

    @Test
    void losesNoCallBetweenTwoWindows() throws Exception {
        Caller caller = caller();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int thread = 0; thread < 4; thread++) {
                threads.submit(() -> {
                    for (int i = 0; i < 20_000; i++) {
                        ledger.recordAnswer(caller, "property", 200);
                    }
                });
            }
            for (int i = 0; i < 50; i++) {
                reports.report();
            }
        }
        reports.report();
        assertThat(sent.stream()
                        .flatMap(List::stream)
                        .mapToLong(report -> report.calls().calls())
                        .sum())
                .isEqualTo(80_000);
    }

    private int send(Collection<WindowReport> events) {
        sent.add(List.copyOf(events));
        now = now.plusSeconds(60);
        return brokerAway ? 0 : events.size();
    }

    private static List<UUID> ids(List<WindowReport> events) {
        Set<UUID> ids = new HashSet<>();
        events.forEach(event -> ids.add(event.calls().eventId()));
        return List.copyOf(ids);
    }

    private static Caller caller() {
        return new Caller(
                UUID.randomUUID(), UUID.randomUUID().toString(), CallerKind.API_KEY, null, null, null, Standing.GOOD);
    }
}
