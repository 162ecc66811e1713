package io.doorstep.gateway.usage;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.doorstep.gateway.usage.CallLedger.Counted;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Closes a window each minute and sees that its reports arrive; what cannot be sent now is kept and sent later.
@Component
class UsageReports implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(UsageReports.class);

    private final CallLedger ledger;
    private final ReportUsage reporter;
    private final InstantSource clock;
    private final String instance;
    private final int mostKept;
    private final Counter lost;
    private final Deque<WindowReport> waiting = new ArrayDeque<>();
    private Instant windowStart;

    UsageReports(
            CallLedger ledger,
            ReportUsage reporter,
            InstantSource clock,
            MeterRegistry meters,
            @Value("${doorstep.usage.instance:${random.uuid}}") String instance,
            @Value("${doorstep.usage.most-kept:100000}") int mostKept) {
        this.ledger = ledger;
        this.reporter = reporter;
        this.clock = clock;
        this.instance = instance;
        this.mostKept = mostKept;
        this.windowStart = clock.instant();
        this.lost = meters.counter("doorstep.usage.lost");
        Gauge.builder("doorstep.usage.waiting", waiting, Deque::size).register(meters);
    }

    @Scheduled(
            initialDelayString = "${doorstep.usage.window:1m}",
            fixedDelayString = "${doorstep.usage.window:1m}",
            scheduler = "usageScheduler")
    synchronized void report() {
        closeWindow();
        int sent = reporter.report(waiting);
        for (int i = 0; i < sent; i++) {
            waiting.removeFirst();
        }
        if (!waiting.isEmpty()) {
            log.atWarn().addKeyValue("count", waiting.size()).log("Usage reports wait for the broker");
        }
    }

    @Override
    public void destroy() {
        report();
    }

    private void closeWindow() {
        Instant end = clock.instant();
        for (Counted counted : ledger.drain()) {
            if (waiting.size() >= mostKept) {
                waiting.removeFirst();
                lost.increment();
            }
            waiting.addLast(report(counted.account(), counted.tally(), windowStart, end));
        }
        windowStart = end;
    }

    private WindowReport report(Account account, Tally tally, Instant start, Instant end) {
        String identity = String.join("|", instance, start.toString(), account.toString());
        Volume volume = tally.volume();
        return new WindowReport(
                new ApiCalled(
                        UUID.nameUUIDFromBytes(identity.getBytes(UTF_8)),
                        account.tenant(),
                        account.credential(),
                        account.credentialKind(),
                        start,
                        end,
                        volume.calls(),
                        volume.failed(),
                        volume.limited(),
                        tally.byService()),
                new FailedCalls(
                        UUID.nameUUIDFromBytes((identity + "|failures").getBytes(UTF_8)),
                        account.tenant(),
                        account.credential(),
                        account.credentialKind(),
                        end,
                        volume.limited(),
                        tally.strangers(),
                        tally.failures()));
    }
}
