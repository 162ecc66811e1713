package io.doorstep.property.listing;

import io.doorstep.kit.observe.LogKeys;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Tells once a minute which listings were looked at; what cannot be told now is counted on.
@Component
class TellViews implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(TellViews.class);
    private static final long WINDOW_SECONDS = 60;

    private final ViewLedger ledger;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final InstantSource clock;
    private final ScheduledExecutorService worker;
    private Instant windowStart;

    TellViews(
            ViewLedger ledger,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            InstantSource clock) {
        this.ledger = ledger;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
        this.windowStart = clock.instant();
        this.worker = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("listing-views").daemon().factory());
        worker.scheduleWithFixedDelay(this::tell, WINDOW_SECONDS, WINDOW_SECONDS, TimeUnit.SECONDS);
    }

    synchronized void tell() {
        Instant start = windowStart;
        windowStart = clock.instant();
        ledger.drain().forEach((tenant, views) -> tell(tenant, new ListingsViewed(views, start, windowStart)));
    }

    private void tell(UUID tenant, ListingsViewed viewed) {
        try {
            Tenancy.runAs(tenant, () -> transaction.executeWithoutResult(_ -> events.publishEvent(viewed)));
        } catch (RuntimeException e) {
            viewed.views().forEach((listing, times) -> ledger.add(tenant, listing, times));
            log.atWarn().addKeyValue(LogKeys.REASON, e.getMessage()).setCause(e).log("Views of listings not told");
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
        tell();
    }
}
