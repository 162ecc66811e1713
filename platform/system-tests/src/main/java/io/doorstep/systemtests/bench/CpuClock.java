package io.doorstep.systemtests.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The CPU time that a process has used, as the kernel counts it.
record CpuClock(long pid) {

    private static final double MICROS_PER_TICK = 10_000;
    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;

    /// Microseconds of user and system time since it began.
    double micros() {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME])) * MICROS_PER_TICK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
