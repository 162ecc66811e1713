package io.doorstep.localstack.fleet;

import io.doorstep.localstack.ground.Installation;
import io.doorstep.localstack.process.PidFile;
import io.doorstep.localstack.process.Program;
import io.doorstep.localstack.process.Progress;
import io.doorstep.localstack.process.Signal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One extra start of each service that leaves an AOT cache behind, so that the next real one takes a third of the
/// time.
final class AotTraining {

    private static final String NAME = "aot-training";

    private final List<ServicePlan> plans;
    private final Installation installation;
    private final ServiceJvm jvm;
    private final Progress progress;
    private volatile boolean stopped;
    private @Nullable Process current;

    AotTraining(List<ServicePlan> plans, Installation installation, ServiceJvm jvm, Progress progress) {
        this.plans = plans;
        this.installation = installation;
        this.jvm = jvm;
        this.progress = progress;
    }

    /// Returns at once; works in the background at the lowest priority.
    void begin() {
        Thread.ofVirtual().name(NAME).start(this::trainAll);
    }

    synchronized void stop() {
        stopped = true;
        if (current != null) {
            Signal.GROUP_KILL.sendTo(current.pid());
        }
    }

    private void trainAll() {
        try {
            boolean learnt = false;
            for (ServicePlan plan : plans) {
                boolean missing = Files.notExists(BootJar.of(installation, plan).aotCache());
                if (missing && !stopped) {
                    learnt |= train(plan);
                }
            }
            if (learnt && !stopped) {
                progress.step(NAME, "done: the next start will be faster");
            }
        } catch (IOException e) {
            progress.step(NAME, "ended early, the next start will not be faster: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean train(ServicePlan plan) throws IOException, InterruptedException {
        BootJar jar = BootJar.of(installation, plan);
        Path draft = jar.folder().resolve("app.aot.new");
        List<String> command = new ArrayList<>(List.of("setsid", "nice", "-n", "19"));
        command.addAll(jvm.trains(plan, jar, draft));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        installation.logOf(NAME).toFile()));
        builder.environment().putAll(jvm.environment(plan));
        Process process = start(builder);
        if (process == null) {
            return false;
        }
        int exitCode = process.waitFor();
        forget();
        Files.deleteIfExists(jar.folder().resolve("app.aot.new.config"));
        if (exitCode == 0 && Files.exists(draft)) {
            Files.move(draft, jar.aotCache(), StandardCopyOption.ATOMIC_MOVE);
            return true;
        }
        if (!stopped) {
            progress.step(
                    NAME,
                    plan.name() + " cannot be made faster (exit code " + exitCode + "), see "
                            + installation.logOf(NAME));
        }
        return false;
    }

    private synchronized @Nullable Process start(ProcessBuilder builder) throws IOException {
        if (stopped) {
            return null;
        }
        Process process = builder.start();
        current = process;
        PidFile.of(NAME, process.toHandle(), Signal.GROUP_KILL, Program.SERVICE).writeTo(installation.pids());
        return process;
    }

    private synchronized void forget() {
        if (current != null) {
            PidFile.remove(installation.pids(), NAME);
            current = null;
        }
    }
}
