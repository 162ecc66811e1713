package io.doorstep.gateway.quota;

import java.util.concurrent.atomic.AtomicLongFieldUpdater;

/// Tokens that this gateway alone counts, exact under any number of threads.
/// Window start (seconds) and tokens taken share one word, so that both change at once.
final class LocalBucket implements Bucket {

    private static final AtomicLongFieldUpdater<LocalBucket> STATE =
            AtomicLongFieldUpdater.newUpdater(LocalBucket.class, "state");

    private volatile long state;

    @Override
    public boolean take(Policy policy, long now) {
        while (true) {
            long old = state;
            long start = startAt(policy, now, old);
            int taken = start == startOf(old) ? takenOf(old) : 0;
            if (taken >= policy.quota()) {
                return false;
            }
            if (STATE.compareAndSet(this, old, start << Integer.SIZE | taken + 1)) {
                return true;
            }
        }
    }

    @Override
    public void giveBack(Policy policy, long now) {
        while (true) {
            long old = state;
            if (startAt(policy, now, old) != startOf(old) || takenOf(old) == 0) {
                return;
            }
            if (STATE.compareAndSet(this, old, old - 1)) {
                return;
            }
        }
    }

    @Override
    public int remaining(Policy policy, long now) {
        long old = state;
        return startAt(policy, now, old) == startOf(old) ? Math.max(0, policy.quota() - takenOf(old)) : policy.quota();
    }

    @Override
    public long secondsToReset(Policy policy, long now) {
        return Math.max(1, startAt(policy, now, state) + policy.seconds() - now);
    }

    private static long startAt(Policy policy, long now, long old) {
        long start = startOf(old);
        if (now < start + policy.seconds()) {
            return start;
        }
        return policy.aligned() ? now - now % policy.seconds() : now;
    }

    private static long startOf(long state) {
        return state >>> Integer.SIZE;
    }

    private static int takenOf(long state) {
        return (int) state;
    }
}
