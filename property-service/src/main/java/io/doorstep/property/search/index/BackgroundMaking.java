package io.doorstep.property.search.index;

import io.doorstep.kit.observe.LogKeys;
import io.doorstep.kit.tenancy.Tenancy;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes indexes anew behind the back of those who search, one after the other and each tenant's once at a time.
public final class BackgroundMaking implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(BackgroundMaking.class);

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("index-making").daemon().factory());
    private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();

    public void make(Runnable index) {
        UUID tenant = Tenancy.current();
        if (waiting.add(tenant)) {
            worker.execute(() -> make(tenant, index));
        }
    }

    private void make(UUID tenant, Runnable index) {
        try {
            Tenancy.runAs(tenant, index);
        } catch (RuntimeException e) {
            log.atWarn().addKeyValue(LogKeys.TENANT, tenant).setCause(e).log("An index could not be made");
        } finally {
            waiting.remove(tenant);
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
