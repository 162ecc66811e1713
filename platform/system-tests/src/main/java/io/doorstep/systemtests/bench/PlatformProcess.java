package io.doorstep.systemtests.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/// A service of the running platform, as the machine knows it.
record PlatformProcess(long pid) {

    /// By the file in which the platform's supervisor keeps its id.
    static PlatformProcess find(String service) {
        Path file = Path.of(System.getenv("DOORSTEP_HOME"), "run/pids", service + ".pid");
        var kept = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PlatformProcess(Long.parseLong(kept.getProperty("pid")));
    }

    CpuClock cpu() {
        return new CpuClock(pid);
    }

    /// What its JVM was told, but for its own cache and jar.
    List<String> flags() {
        try {
            List<String> command = List.of(
                    Files.readString(Path.of("/proc/" + pid + "/cmdline")).split("\0"));
            return command.subList(1, command.indexOf("-jar")).stream()
                    .filter(flag -> !flag.startsWith("-XX:AOTCache"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
