package io.doorstep.gateway.usage;

/// How much was called.
///
/// @param calls answered by a service; the failed are among them
/// @param limited refused by a quota, not among the calls
record Volume(long calls, long failed, long limited) {

    static final Volume NONE = new Volume(0, 0, 0);

    Volume plus(Volume other) {
        return new Volume(calls + other.calls, failed + other.failed, limited + other.limited);
    }
}
