package io.doorstep.localstack.process;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// What the person at the terminal sees while the stack works, kept in a log as well.
public final class Progress {

    private final PrintStream terminal;
    private final Path log;
    private final InstantSource clock;
    private final long begin = System.nanoTime();

    public Progress(PrintStream terminal, Path log, InstantSource clock) {
        this.terminal = terminal;
        this.log = log;
        this.clock = clock;
    }

    /// One line: who, which phase.
    public void step(String name, String phase) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        say(String.format(Locale.ROOT, "%7.1f s  %-13s %s", seconds, name, phase));
    }

    public synchronized void say(String line) {
        show(line);
        try {
            Files.writeString(
                    log,
                    clock.instant().truncatedTo(ChronoUnit.MILLIS) + " " + line.strip() + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            terminal.println("The log " + log + " cannot be written: " + e.getMessage() + ".");
        }
    }

    /// A line for the terminal alone, which no log keeps.
    public synchronized void show(String line) {
        terminal.println(line);
        terminal.flush();
    }

    public static String seconds(long sinceNanos) {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - sinceNanos) / 1e9);
    }
}
