package io.doorstep.localstack.process;

import io.doorstep.localstack.ground.Refusal;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/// The note of a running child: enough to know it again, and not to take another process for it.
///
/// @param startedAt when the process began, in milliseconds, as the machine tells; 0 when it does not
public record PidFile(String name, long pid, long startedAt, Signal stop, int rank) {

    private static final String ENDING = ".pid";

    public static PidFile of(String name, ProcessHandle process, Signal stop, int rank) {
        return new PidFile(name, process.pid(), startOf(process), stop, rank);
    }

    public void writeTo(Path folder) {
        String text = "pid=%d\nstartedAt=%d\nstop=%s\nrank=%d\n".formatted(pid, startedAt, stop, rank);
        Path file = folder.resolve(name + ENDING);
        Path draft = folder.resolve(name + ".new");
        try {
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refusal("The note " + file + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    public static void remove(Path folder, String name) {
        try {
            Files.deleteIfExists(folder.resolve(name + ENDING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All notes of a folder, those to be stopped first in front.
    public static List<PidFile> listIn(Path folder) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .flatMap(file -> read(file).stream())
                    .sorted(Comparator.comparingInt(PidFile::rank).reversed().thenComparing(PidFile::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Optional<PidFile> find(Path folder, String name) {
        Path file = folder.resolve(name + ENDING);
        return Files.exists(file) ? read(file) : Optional.empty();
    }

    /// The process, if it is still the same one.
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(handle -> startOf(handle) == startedAt);
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static Optional<PidFile> read(Path file) {
        try {
            var values = new Properties();
            values.load(new StringReader(Files.readString(file)));
            String fileName = file.getFileName().toString();
            return Optional.of(new PidFile(
                    fileName.substring(0, fileName.length() - ENDING.length()),
                    Long.parseLong(values.getProperty("pid", "")),
                    Long.parseLong(values.getProperty("startedAt", "")),
                    Signal.valueOf(values.getProperty("stop", "")),
                    Integer.parseInt(values.getProperty("rank", ""))));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
