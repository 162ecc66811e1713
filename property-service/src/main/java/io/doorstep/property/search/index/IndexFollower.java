package io.doorstep.property.search.index;

import io.doorstep.kit.observe.LogKeys;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.listing.ListingsChanged;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Keeps the indexes near the database without being asked, one thing at a time, so that searches find little left to
/// do.
@Component
class IndexFollower {

    private static final Logger log = LoggerFactory.getLogger(IndexFollower.class);

    private final SearchEngine index;
    private final SearchSettings settings;
    private final ScheduledExecutorService worker;
    private final Set<UUID> toFollow = ConcurrentHashMap.newKeySet();
    private final Set<UUID> toUnderstand = ConcurrentHashMap.newKeySet();

    IndexFollower(SearchEngine index, SearchSettings settings) {
        this.index = index;
        this.settings = settings;
        this.worker = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("index-follower").daemon().factory());
        long every = settings.saveEvery().toMillis();
        worker.scheduleWithFixedDelay(() -> guarded(this::lookAfterAll), every, every, TimeUnit.MILLISECONDS);
    }

    @TransactionalEventListener
    void on(ListingsChanged event) {
        UUID tenant = Tenancy.current();
        if (toFollow.add(tenant)) {
            worker.execute(() -> follow(tenant));
        }
    }

    /// What was made anew without a change of a listing has texts to understand as well.
    private void lookAfterAll() {
        index.lookAfterAll();
        index.openOnes().forEach(tenant -> understandLater(tenant, Duration.ZERO));
    }

    private void follow(UUID tenant) {
        toFollow.remove(tenant);
        guarded(() -> Tenancy.runAs(tenant, index::follow));
        understandLater(tenant, settings.meaningAfter());
    }

    private void understandLater(UUID tenant, Duration after) {
        if (toUnderstand.add(tenant)) {
            worker.schedule(() -> understand(tenant), after.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void understand(UUID tenant) {
        toUnderstand.remove(tenant);
        guarded(() -> {
            switch (Tenancy.callAs(tenant, index::understandSome)) {
                case DONE -> {}
                case MORE -> {
                    toUnderstand.add(tenant);
                    worker.execute(() -> understand(tenant));
                }
                case MODEL_AWAY -> understandLater(tenant, settings.modelAway());
            }
        });
    }

    /// Nothing is lost by a failure here: the next search catches up by itself.
    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            log.atWarn().addKeyValue(LogKeys.REASON, e.getMessage()).setCause(e).log("An index fell behind");
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
