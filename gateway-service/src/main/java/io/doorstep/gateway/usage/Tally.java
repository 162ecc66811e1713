package io.doorstep.gateway.usage;

import java.util.Map;
import java.util.TreeMap;

/// Calls of one account in one window; guarded by the ledger.
final class Tally {

    private static final int OUR_FAILURE = 500;

    private final Map<String, Long> byService = new TreeMap<>();
    private long calls;
    private long failed;
    private long limited;

    void countAnswer(String service, int status) {
        calls++;
        if (status >= OUR_FAILURE) {
            failed++;
        }
        byService.merge(service, 1L, Long::sum);
    }

    void countRefusal() {
        limited++;
    }

    long calls() {
        return calls;
    }

    long failed() {
        return failed;
    }

    long limited() {
        return limited;
    }

    Map<String, Long> byService() {
        return Map.copyOf(byService);
    }
}
