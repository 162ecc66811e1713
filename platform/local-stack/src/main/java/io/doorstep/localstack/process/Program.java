package io.doorstep.localstack.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// How a child is started, how it shows that it is ready and how it is asked to stop.
///
/// @param command program and arguments
/// @param environment added to the environment of the supervisor
/// @param log where its output goes
/// @param stop the signal that asks it to end
/// @param rank children of a higher rank are stopped first
/// @param patience how long it may take to become ready
/// @param ready asks the child once
public record Program(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path log,
        Signal stop,
        int rank,
        Duration patience,
        Probe ready) {

    /// Stands below everything that uses it.
    public static final int GROUND = 0;

    /// Uses the ground, is used by the services.
    public static final int MIDDLE = 1;

    public static final int SERVICE = 2;

    /// One question to a child: do you work?
    @FunctionalInterface
    public interface Probe {
        boolean answers();
    }
}
