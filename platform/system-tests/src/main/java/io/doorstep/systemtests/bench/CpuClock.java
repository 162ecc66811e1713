package io.doorstep.systemtests.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The CPU time that a process has used, as the kernel counts it.
record CpuClock(long pid) implements CpuTime {

    private static final double MICROS_PER_TICK = 10_000;
    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;
    private static final int USER_TIME_OF_CHILDREN = 13;
    private static final int SYSTEM_TIME_OF_CHILDREN = 14;

    /// Since the process began.
    @Override
    public double micros() {
        return micros(USER_TIME, SYSTEM_TIME);
    }

    /// Of the programs that it has started and that have ended.
    CpuTime ofChildren() {
        return () -> micros(USER_TIME_OF_CHILDREN, SYSTEM_TIME_OF_CHILDREN);
    }

    private double micros(int user, int system) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[user]) + Long.parseLong(fields[system])) * MICROS_PER_TICK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
