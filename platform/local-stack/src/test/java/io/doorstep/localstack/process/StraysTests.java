package io.doorstep.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StraysTests {

    @TempDir
    private Path pids;

    private Process left;

    @BeforeEach
    void leaveAProcessBehind() throws IOException {
        left = new ProcessBuilder("setsid", "sleep", "300").start();
    }

    @AfterEach
    void endIt() {
        left.destroyForcibly();
    }

    @Test
    void aProcessLeftBehindIsFoundByItsNoteAndStopped() {
        note(left.toHandle()).writeTo(pids);
        assertThat(new Strays(pids).find()).extracting(PidFile::name).containsExactly("identity");
        assertThat(new Strays(pids).stop()).containsExactly("identity");
        assertThat(left.isAlive()).isFalse();
        assertThat(PidFile.listIn(pids)).isEmpty();
    }

    @Test
    void aProcessThatOnlyInheritedTheNumberIsLeftAlone() {
        PidFile note = note(left.toHandle());
        new PidFile(note.name(), note.pid(), note.startedAt() - 60_000, note.stop(), note.rank()).writeTo(pids);
        assertThat(new Strays(pids).stop()).isEmpty();
        assertThat(left.isAlive()).isTrue();
        assertThat(PidFile.listIn(pids)).isEmpty();
    }

    @Test
    void servicesComeBeforeTheGroundTheyStandOn() {
        for (var rank : List.of(Program.GROUND, Program.SERVICE, Program.MIDDLE)) {
            PidFile.of("rank-" + rank, left.toHandle(), Signal.GROUP_TERMINATE, rank)
                    .writeTo(pids);
        }
        assertThat(new Strays(pids).find())
                .extracting(PidFile::rank)
                .containsExactly(Program.SERVICE, Program.MIDDLE, Program.GROUND);
    }

    private static PidFile note(ProcessHandle process) {
        return PidFile.of("identity", process, Signal.GROUP_TERMINATE, Program.SERVICE);
    }
}
