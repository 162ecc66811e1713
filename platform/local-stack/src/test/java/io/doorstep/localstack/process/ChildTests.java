package io.doorstep.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.doorstep.localstack.ground.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTests {

    @TempDir
    private Path folder;

    private final Semaphore places = new Semaphore(1);
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void aKilledChildIsBroughtBackWithALineInTheLog() {
        Child child = child(true, "sleep", "300");
        child.start();
        long first = child.pid().orElseThrow();
        Signal.GROUP_KILL.sendTo(first);
        await().until(() -> child.pid().filter(pid -> pid != first).isPresent());
        await().until(() -> said.toString(StandardCharsets.UTF_8).contains("ready again"));
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("ended (signal 9), starting again in 1 s");
        child.stop();
    }

    @Test
    void aKilledServiceWaitsForItsTurnToStartAgain() {
        Child child = child(true, "sleep", "300");
        child.start();
        places.acquireUninterruptibly();
        Signal.GROUP_KILL.sendTo(child.pid().orElseThrow());
        await().until(places::hasQueuedThreads);
        assertThat(child.pid()).isEmpty();
        places.release();
        await().until(() -> child.pid().isPresent());
        child.stop();
    }

    @Test
    void aStoppedChildStaysStoppedAndLeavesNoNote() {
        Child child = child(true, "sleep", "300");
        child.start();
        ProcessHandle process = ProcessHandle.of(child.pid().orElseThrow()).orElseThrow();
        child.stop();
        assertThat(process.isAlive()).isFalse();
        assertThat(child.pid()).isEqualTo(Optional.empty());
        assertThat(PidFile.listIn(folder)).isEmpty();
    }

    @Test
    void aChildThatEndsWhileStartingIsToldWithItsLog() {
        assertThatThrownBy(child(false, "bash", "-c", "exit 3")::start)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("x ended while it was starting (exit code 3); its log is");
    }

    private Child child(boolean ready, String... command) {
        var program = new Program(
                "x",
                List.of(command),
                Map.of(),
                folder.resolve("x.log"),
                Signal.GROUP_TERMINATE,
                Program.SERVICE,
                Duration.ofSeconds(10),
                () -> ready);
        var progress = new Progress(
                new PrintStream(said, true, StandardCharsets.UTF_8), folder.resolve("p.log"), InstantSource.system());
        return new Child(program, folder, progress, places);
    }
}
