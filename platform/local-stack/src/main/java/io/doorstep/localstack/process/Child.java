package io.doorstep.localstack.process;

import io.doorstep.localstack.ground.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A child under watch: once ready, it is brought back whenever it dies, until it is told to stop.
public final class Child {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(150);
    private static final Duration TIME_TO_END = Duration.ofSeconds(45);
    private static final long LARGEST_LOG = 32L * 1024 * 1024;
    private static final int SIGNALS = 128;

    /// Where `/proc/PID/stat` has the process group, counted from the field after the name.
    private static final int GROUP = 2;

    private final Program program;
    private final Path pids;
    private final Progress progress;
    private final Semaphore places;
    private final BackOff backOff = new BackOff();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Process process;

    /// @param places how many services may start again at once; all at once, each would take as long as all together
    public Child(Program program, Path pids, Progress progress, Semaphore places) {
        this.program = program;
        this.pids = pids;
        this.progress = progress;
        this.places = places;
    }

    public Program program() {
        return program;
    }

    public Optional<Long> pid() {
        Process running = process;
        return running != null && running.isAlive() ? Optional.of(running.pid()) : Optional.empty();
    }

    /// Starts it and waits until it is ready.
    ///
    /// @throws Refusal when it ends, or is not ready in time
    public void start() {
        long begin = System.nanoTime();
        progress.step(program.name(), "starting");
        Process first = spawn();
        if (!becomesReady(first)) {
            boolean ended = !first.isAlive();
            stop();
            throw new Refusal("%s %s; its log is %s."
                    .formatted(
                            program.name(),
                            ended
                                    ? "ended while it was starting (" + cause(first) + ")"
                                    : "was not ready after "
                                            + program.patience().toSeconds() + " s",
                            program.log()));
        }
        progress.step(program.name(), "ready after " + Progress.seconds(begin));
        Thread.ofVirtual().name("watch-" + program.name()).start(() -> watch(first));
    }

    /// Asks it to end, waits, and ends it by force if need be.
    public void stop() {
        stopping.countDown();
        synchronized (this) {
            Process running = process;
            if (running != null) {
                if (running.isAlive()) {
                    program.stop().sendTo(running.pid());
                }
                Ending.await(Optional.of(running.toHandle()), running.pid(), TIME_TO_END);
                PidFile.remove(pids, program.name());
            }
        }
    }

    private void watch(Process first) {
        Process current = first;
        long born = System.nanoTime();
        try {
            while (true) {
                current.waitFor();
                Duration wait = backOff.after(Duration.ofNanos(System.nanoTime() - born));
                if (isStopping()) {
                    return;
                }
                progress.step(
                        program.name(), "ended (" + cause(current) + "), starting again in " + wait.toSeconds() + " s");
                if (stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                born = System.nanoTime();
                current = bringBackInTurn(current);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// What the services stand on waits for nobody.
    private Process bringBackInTurn(Process dead) throws InterruptedException {
        if (program.rank() < Program.SERVICE) {
            return bringBack(dead);
        }
        places.acquire();
        try {
            return bringBack(dead);
        } finally {
            places.release();
        }
    }

    private Process bringBack(Process dead) {
        long begin = System.nanoTime();
        try {
            Process next = spawn();
            if (becomesReady(next)) {
                progress.step(program.name(), "ready again after " + Progress.seconds(begin));
            } else if (!isStopping() && next.isAlive()) {
                Signal.GROUP_KILL.sendTo(next.pid());
            }
            return next;
        } catch (Refusal refusal) {
            progress.step(program.name(), String.valueOf(refusal.getMessage()));
            return dead;
        }
    }

    private synchronized Process spawn() {
        if (isStopping()) {
            throw new Refusal(program.name() + " was told to stop.");
        }
        List<String> command = new ArrayList<>();
        command.add("setsid");
        command.addAll(program.command());
        try {
            rotateLog();
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(program.log().toFile()));
            builder.environment().putAll(program.environment());
            Process started = builder.start();
            started.getOutputStream().close();
            awaitOwnSession(started);
            PidFile.of(program.name(), started.toHandle(), program.stop(), program.rank())
                    .writeTo(pids);
            process = started;
            return started;
        } catch (IOException e) {
            throw new Refusal(program.name() + " cannot be started: " + e.getMessage() + ".", e);
        }
    }

    /// Before `setsid` has run, a signal to the child's group would reach nobody.
    private static void awaitOwnSession(Process started) {
        Path status = Path.of("/proc", Long.toString(started.pid()), "stat");
        while (started.isAlive() && !leadsItsGroup(started, status)) {
            Thread.onSpinWait();
        }
    }

    private static boolean leadsItsGroup(Process started, Path status) {
        try {
            String text = Files.readString(status);
            String[] afterName = text.substring(text.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(afterName[GROUP]) == started.pid();
        } catch (IOException alreadyGone) {
            return false;
        }
    }

    private boolean becomesReady(Process candidate) {
        long deadline = System.nanoTime() + program.patience().toNanos();
        try {
            while (candidate.isAlive() && System.nanoTime() < deadline) {
                if (program.ready().answers()) {
                    return candidate.isAlive();
                }
                if (stopping.await(BETWEEN_QUESTIONS.toMillis(), TimeUnit.MILLISECONDS)) {
                    return false;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private void rotateLog() throws IOException {
        if (Files.exists(program.log()) && Files.size(program.log()) > LARGEST_LOG) {
            Path older = program.log().resolveSibling(program.log().getFileName() + ".1");
            Files.move(program.log(), older, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String cause(Process ended) {
        int code = ended.exitValue();
        return code > SIGNALS ? "signal " + (code - SIGNALS) : "exit code " + code;
    }
}
