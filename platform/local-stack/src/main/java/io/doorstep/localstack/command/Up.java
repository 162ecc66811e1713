package io.doorstep.localstack.command;

import io.doorstep.localstack.fleet.Environment;
import io.doorstep.localstack.fleet.ServicePlan;
import io.doorstep.localstack.fleet.Stack;
import io.doorstep.localstack.ground.Installation;
import io.doorstep.localstack.ground.PortPlan;
import io.doorstep.localstack.ground.Refusal;
import io.doorstep.localstack.ground.Secrets;
import io.doorstep.localstack.process.Progress;
import io.doorstep.localstack.process.Strays;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// Starts the stack and stays until it is told to stop.
final class Up {

    private static final long FIRST_START_MEBIBYTES = 3000;
    private static final long LATER_START_MEBIBYTES = 500;

    private final Installation installation;
    private final InstantSource clock;
    private final String only;

    Up(Installation installation, InstantSource clock, String only) {
        this.installation = installation;
        this.clock = clock;
        this.only = only;
    }

    int run() {
        long begin = System.nanoTime();
        PortPlan ports = PortPlan.ofThisProcess();
        List<ServicePlan> plans = ServicePlan.only(only);
        installation.prepare();
        try (FileChannel channel = openLock();
                FileLock _ = lock(channel)) {
            var progress = new Progress(System.out, installation.logOf("doorstep"), clock);
            List<String> strays = new Strays(installation.pids()).stop();
            if (!strays.isEmpty()) {
                progress.say("Stopped what an earlier start had left behind: " + String.join(", ", strays) + ".");
            }
            requireDiskSpace();
            Secrets secrets = Secrets.openOrMake(installation.secrets());
            var stack = new Stack(plans, installation, ports, secrets, progress, clock);
            stack.check();
            startOrCleanUp(stack, ports, plans, progress, begin);
            new CountDownLatch(1).await();
            return 0;
        } catch (IOException e) {
            throw new Refusal("The folder " + installation.run() + " cannot be used: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private void startOrCleanUp(Stack stack, PortPlan ports, List<ServicePlan> plans, Progress progress, long begin) {
        Run.ofThisProcess(ports, only, false).writeTo(installation);
        var ending = new Ending(stack, installation, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(ending, "ending"));
        try {
            start(stack, ports, plans, progress, begin);
        } catch (Refusal refusal) {
            ending.run();
            throw refusal;
        }
    }

    private void start(Stack stack, PortPlan ports, List<ServicePlan> plans, Progress progress, long begin) {
        progress.say("Partner webhooks may go to this machine: the local profile allows it.");
        stack.start();
        var demonstration = new Demonstration(installation, ports);
        if (plans.stream().anyMatch(plan -> plan.name().equals(ServicePlan.GATEWAY))) {
            demonstration.awaitRoutes();
            demonstration.registerOnce();
        }
        progress.say("");
        progress.say("Ready after " + Progress.seconds(begin) + ".");
        plans.forEach(
                plan -> progress.say("  %-13s http://localhost:%d".formatted(plan.name(), ports.of(plan.name()))));
        progress.say("  %-13s %s".formatted(PortPlan.MAILBOX, Environment.mailbox(ports)));
        demonstration.find().ifPresent(business -> {
            progress.say("  %-13s %s/docs".formatted("API pages", Environment.gateway(ports)));
            progress.say("  %-13s %s/chat/%s".formatted("chat page", Environment.gateway(ports), business.slug()));
            progress.show("  %-13s %s / %s".formatted("login", business.email(), business.password()));
        });
        Run.ofThisProcess(ports, only, true).writeTo(installation);
        stack.train();
    }

    private void requireDiskSpace() {
        boolean first = Files.notExists(installation.postgres());
        DiskSpace.require(installation.home(), first ? FIRST_START_MEBIBYTES : LATER_START_MEBIBYTES);
    }

    private FileChannel openLock() throws IOException {
        Path file = installation.run().resolve("lock");
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        FileLock lock = channel.tryLock();
        if (lock == null) {
            throw new Refusal("Doorstep is already running; ./doorstep status shows it, ./doorstep down stops it.");
        }
        return lock;
    }
}
