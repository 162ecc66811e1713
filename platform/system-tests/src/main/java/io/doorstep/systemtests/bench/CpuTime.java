package io.doorstep.systemtests.bench;

/// CPU time that counts for a side of a duel.
interface CpuTime {

    /// Microseconds of user and system time so far.
    double micros();
}
