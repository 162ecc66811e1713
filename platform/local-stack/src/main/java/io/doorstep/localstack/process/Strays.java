package io.doorstep.localstack.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Children that outlived their supervisor.
public final class Strays {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path pids;

    public Strays(Path pids) {
        this.pids = pids;
    }

    public List<PidFile> find() {
        return PidFile.listIn(pids).stream()
                .filter(note -> note.process().isPresent())
                .toList();
    }

    /// Stops them, rank by rank, and forgets the notes; answers who was still there.
    public List<String> stop() {
        List<PidFile> found = find();
        found.stream().map(PidFile::rank).distinct().forEach(rank -> {
            List<PidFile> sameRank =
                    found.stream().filter(note -> note.rank() == rank).toList();
            sameRank.forEach(note -> note.stop().sendTo(note.pid()));
            sameRank.forEach(note -> Ending.await(note.process(), note.pid(), PATIENCE));
        });
        PidFile.listIn(pids).forEach(note -> PidFile.remove(pids, note.name()));
        return found.stream().map(PidFile::name).toList();
    }
}
