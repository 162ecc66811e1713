package io.doorstep.gateway.usage;

import java.util.Map;
import java.util.TreeMap;

/// Calls of one account in one window; guarded by the ledger.
final class Tally {

    private static final int A_FAILURE = 400;
    private static final int OUR_FAILURE = 500;

    private final Map<String, Long> byService = new TreeMap<>();
    private final Map<Integer, Long> failures = new TreeMap<>();
    private long calls;
    private long failed;
    private long limited;
    private long strangers;

    void countAnswer(String service, int status) {
        calls++;
        if (status >= OUR_FAILURE) {
            failed++;
        }
        if (status >= A_FAILURE) {
            failures.merge(status, 1L, Long::sum);
        }
        byService.merge(service, 1L, Long::sum);
    }

    void countExcess() {
        limited++;
    }

    void countStranger() {
        strangers++;
    }

    Volume volume() {
        return new Volume(calls, failed, limited);
    }

    long strangers() {
        return strangers;
    }

    Map<String, Long> byService() {
        return Map.copyOf(byService);
    }

    /// How often calls ended with which status, from 400 on.
    Map<Integer, Long> failures() {
        return Map.copyOf(failures);
    }
}
