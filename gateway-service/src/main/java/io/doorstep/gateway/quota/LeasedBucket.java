package io.doorstep.gateway.quota;

import io.doorstep.gateway.quota.LeaseAnswer.Leased;
import io.doorstep.gateway.quota.LeaseAnswer.Unreachable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Tokens of a bucket that several gateways share. This one takes them in small leases and gives them out by itself, so
/// that nearly no request waits and none is let through twice. Cut off from the others it lends itself its part of what
/// was left (less a lease, as they may have taken one since), and pays it back when it hears them again.
final class LeasedBucket implements Bucket {

    private static final int LEASES_IN_A_QUOTA = 20;
    private static final int SECONDS_EMPTY = 1;
    private static final int SECONDS_ALONE = 2;

    private final String name;
    private final Leases leases;
    private final Consumer<LeasedBucket> holders;
    private final AtomicInteger tokens = new AtomicInteger();
    private final AtomicReference<@Nullable Mono<Void>> asking = new AtomicReference<>();
    private volatile Terms terms = Terms.UNKNOWN;
    private volatile @Nullable Policy leasedUnder;
    private volatile int debt;
    private long lastUsed;

    /// @param holders is told each time this bucket holds a lease
    LeasedBucket(String name, Leases leases, Consumer<LeasedBucket> holders) {
        this.name = name;
        this.leases = leases;
        this.holders = holders;
    }

    @Override
    public boolean take(Policy policy, long now) {
        Terms held = terms;
        lastUsed = now;
        if (held.isOfThePast(now)) {
            return false;
        }
        int had = tokens.getAndUpdate(LeasedBucket::oneLess);
        boolean runsLow = had > 0 && had == held.askAheadAt();
        if (runsLow || held.standing() == Standing.ALONE && held.isStale(now)) {
            ask(policy, now).subscribe();
        }
        return had > 0;
    }

    @Override
    public void giveBack(Policy policy, long now) {
        if (!terms.isOfThePast(now)) {
            tokens.incrementAndGet();
        }
    }

    @Override
    public int remaining(Policy policy, long now) {
        Terms held = terms;
        return held.isOfThePast(now) ? policy.quota() : Math.min(policy.quota(), tokens.get() + held.left());
    }

    @Override
    public long secondsToReset(Policy policy, long now) {
        Terms held = terms;
        return held.isOfThePast(now) ? policy.secondsLeft(now) : held.resetsAt() - now;
    }

    @Override
    public @Nullable Mono<Void> refill(Policy policy, long now) {
        Terms held = terms;
        boolean settled = held.standing() != Standing.SHARED && !held.isStale(now);
        return settled ? null : ask(policy, now);
    }

    /// Gives the lease back when nobody used it lately.
    ///
    /// @return whether nothing is held any more
    boolean surrenderUnused(long usedBefore) {
        Policy policy = leasedUnder;
        if (lastUsed >= usedBefore || terms.standing() == Standing.ALONE || policy == null) {
            return false;
        }
        int unused = tokens.getAndSet(0);
        if (unused > 0) {
            leases.surrender(name, policy, unused);
        }
        return true;
    }

    private Mono<Void> ask(Policy policy, long now) {
        leasedUnder = policy;
        while (true) {
            Mono<Void> running = asking.get();
            if (running != null) {
                return running;
            }
            Mono<Void> fresh = Mono.defer(() -> leases.lease(name, policy, sizeOfLease(policy, now) + debt))
                    .doOnNext(answer -> accept(answer, policy, now))
                    .doOnTerminate(() -> asking.set(null))
                    .then()
                    .cache();
            if (asking.compareAndSet(null, fresh)) {
                return fresh;
            }
        }
    }

    private void accept(LeaseAnswer answer, Policy policy, long now) {
        if (terms.isOfThePast(now)) {
            tokens.set(0);
            debt = 0;
        }
        terms = switch (answer) {
            case Leased(var given, var left, var secondsToReset) -> share(given, left, now, now + secondsToReset);
            case Unreachable() -> goAlone(policy, now);
        };
    }

    private Terms share(int given, int left, long now, long resetsAt) {
        int paid = Math.min(debt, given);
        debt -= paid;
        tokens.addAndGet(given - paid);
        int held = payWithWhatIsLeft();
        holders.accept(this);
        return given == 0
                ? new Terms(Standing.EMPTY, left, resetsAt, now + SECONDS_EMPTY, 0)
                : new Terms(Standing.SHARED, left, resetsAt, resetsAt, held / 2);
    }

    /// What cannot be paid back in full is at least not spent further.
    private int payWithWhatIsLeft() {
        int owed = debt;
        int before = tokens.getAndUpdate(had -> had - Math.min(owed, had));
        int paid = Math.min(owed, before);
        debt = owed - paid;
        return before - paid;
    }

    private Terms goAlone(Policy policy, long now) {
        Terms held = terms;
        boolean isNewWindow = held.isOfThePast(now);
        if (isNewWindow || held.standing() != Standing.ALONE) {
            int lent = isNewWindow
                    ? Math.max(1, policy.quota() / leases.gateways())
                    : Math.max(1, held.left() / leases.gateways() - policy.quota() / LEASES_IN_A_QUOTA);
            debt += lent;
            tokens.addAndGet(lent);
        }
        long resetsAt = isNewWindow ? now + policy.secondsLeft(now) : held.resetsAt();
        return new Terms(Standing.ALONE, 0, resetsAt, now + SECONDS_ALONE, 0);
    }

    /// Ever smaller towards the end, so that no gateway sits on tokens that another one misses.
    private int sizeOfLease(Policy policy, long now) {
        Terms held = terms;
        int fair = policy.quota() / LEASES_IN_A_QUOTA;
        boolean known = held.standing() != Standing.ALONE && !held.isOfThePast(now);
        return Math.max(1, known ? Math.min(fair, held.left() / (2 * leases.gateways())) : fair);
    }

    private static int oneLess(int tokens) {
        return Math.max(0, tokens - 1);
    }

    private enum Standing {
        SHARED,
        EMPTY,
        ALONE
    }

    /// What was last heard of the shared bucket.
    ///
    /// @param left for all gateways together
    /// @param staleAt when it has to be heard of again
    /// @param askAheadAt so many tokens at hand that the next lease is fetched before they are gone
    private record Terms(Standing standing, int left, long resetsAt, long staleAt, int askAheadAt) {

        static final Terms UNKNOWN = new Terms(Standing.SHARED, 0, 0, 0, 0);

        boolean isOfThePast(long now) {
            return now >= resetsAt;
        }

        boolean isStale(long now) {
            return now >= staleAt || isOfThePast(now);
        }
    }
}
