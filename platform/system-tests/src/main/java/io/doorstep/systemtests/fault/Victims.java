package io.doorstep.systemtests.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/// The processes of a local platform, found by the files in which its supervisor keeps their ids.
public final class Victims {

    private final Path pids;

    /// @param home the platform's data folder
    public Victims(Path home) {
        this.pids = home.resolve("run/pids");
    }

    /// Kills without a warning, as a power cut would.
    public void kill(String name) {
        signal("-KILL", name);
    }

    /// Stops a process in its tracks until it is resumed.
    public void freeze(String name) {
        signal("-STOP", name);
    }

    public void resume(String name) {
        signal("-CONT", name);
    }

    private void signal(String signal, String name) {
        try {
            int code = new ProcessBuilder("kill", signal, pid(name))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("kill " + signal + " of " + name + " ended with " + code);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String pid(String name) throws IOException {
        Properties file = new Properties();
        try (var reader = Files.newBufferedReader(pids.resolve(name + ".pid"))) {
            file.load(reader);
        }
        String pid = file.getProperty("pid");
        if (pid == null) {
            throw new IllegalStateException("There is no process of " + name);
        }
        return pid;
    }
}
