package io.doorstep.gateway.quota;

import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Makes buckets: shared by all gateways where they are connected, in memory otherwise.
@Component
class Buckets implements DisposableBean {

    private static final int IDLE_SECONDS = 3;

    private final ObjectProvider<Leases> connection;
    private final InstantSource clock;
    private final Set<LeasedBucket> leased = ConcurrentHashMap.newKeySet();

    Buckets(ObjectProvider<Leases> connection, InstantSource clock) {
        this.connection = connection;
        this.clock = clock;
    }

    /// Counted by each gateway for itself: a window of a second is over before others could be asked.
    Bucket ofOwn() {
        return new LocalBucket();
    }

    Bucket shared(String kind, Object owner) {
        Leases leases = connection.getIfAvailable();
        return leases == null ? new LocalBucket() : new LeasedBucket(kind + ":" + owner, leases, leased::add);
    }

    /// So that a gateway which a caller has left does not sit on what the others could give out.
    @Scheduled(fixedDelayString = "${doorstep.gateway.surrender-every:2s}")
    void surrenderUnused() {
        surrender(clock.millis() / 1000 - IDLE_SECONDS);
    }

    @Override
    public void destroy() {
        surrender(Long.MAX_VALUE);
    }

    private void surrender(long usedBefore) {
        leased.removeIf(bucket -> bucket.surrenderUnused(usedBefore));
    }
}
