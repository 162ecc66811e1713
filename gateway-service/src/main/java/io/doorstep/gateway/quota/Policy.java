package io.doorstep.gateway.quota;

/// So many requests in so many seconds.
///
/// @param aligned whether windows begin with the clock's (a day at midnight UTC), or with the first request
record Policy(String name, int quota, int seconds, boolean aligned) {

    private static final int HOUR = 3600;
    private static final int DAY = 24 * HOUR;

    static Policy hourly(String name, int quota) {
        return new Policy(name, quota, HOUR, false);
    }

    static Policy daily(String name, int quota) {
        return new Policy(name, quota, DAY, true);
    }

    static Policy burst(String name, int quota) {
        return new Policy(name, quota, 1, true);
    }

    Policy withQuota(int other) {
        return new Policy(name, other, seconds, aligned);
    }

    /// Of a window that begins now.
    long secondsLeft(long now) {
        return aligned ? seconds - now % seconds : seconds;
    }
}
