package io.doorstep.gateway.quota;

import java.util.concurrent.atomic.AtomicLong;

/// Tokens that this gateway alone counts, exact under any number of threads.
/// Window start (seconds) and tokens taken share one word, so that both change at once.
final class LocalBucket implements Bucket {

    private final AtomicLong state = new AtomicLong();

    @Override
    public boolean take(Policy policy, long now) {
        while (true) {
            long old = state.get();
            long start = startAt(policy, now, old);
            int taken = start == startOf(old) ? takenOf(old) : 0;
            if (taken >= policy.quota()) {
                return false;
            }
            if (state.compareAndSet(old, start << Integer.SIZE | taken + 1)) {
                return true;
            }
        }
    }

    @Override
    public void giveBack(Policy policy, long now) {
        while (true) {
            long old = state.get();
            if (startAt(policy, now, old) != startOf(old) || takenOf(old) == 0) {
                return;
            }
            if (state.compareAndSet(old, old - 1)) {
                return;
            }
        }
    }

    @Override
    public int remaining(Policy policy, long now) {
        long old = state.get();
        return startAt(policy, now, old) == startOf(old) ? Math.max(0, policy.quota() - takenOf(old)) : policy.quota();
    }

    @Override
    public long secondsToReset(Policy policy, long now) {
        return Math.max(1, startAt(policy, now, state.get()) + policy.seconds() - now);
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
