package io.doorstep.localstack.fleet;

import io.doorstep.localstack.ground.Installation;
import io.doorstep.localstack.ground.PortPlan;
import io.doorstep.localstack.ground.Refusal;
import io.doorstep.localstack.ground.Secrets;
import io.doorstep.localstack.process.Child;
import io.doorstep.localstack.process.Program;
import io.doorstep.localstack.process.Progress;
import io.doorstep.localstack.process.Signal;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;

/// All services of this start.
final class Fleet {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final List<ServicePlan> plans;
    private final Installation installation;
    private final PortPlan ports;
    private final Progress progress;
    private final ServiceJvm jvm;
    private final Health health;
    private final Crew crew;
    private final Semaphore places;

    Fleet(
            List<ServicePlan> plans,
            Installation installation,
            PortPlan ports,
            Secrets secrets,
            Crew crew,
            Progress progress,
            Semaphore places) {
        this.plans = plans;
        this.installation = installation;
        this.ports = ports;
        this.progress = progress;
        this.jvm = new ServiceJvm(installation, ports, secrets);
        this.health = new Health(ports);
        this.crew = crew;
        this.places = places;
    }

    /// @throws Refusal when a jar is missing or a port is taken
    void check() {
        for (ServicePlan plan : plans) {
            BootJar.of(installation, plan);
            ports.requireFree(plan.name(), ports.of(plan.name()));
            ports.requireFree("the actuator of " + plan.name(), ports.actuatorOf(plan.name()));
        }
    }

    List<String> databases() {
        return plans.stream().flatMap(plan -> plan.database().stream()).toList();
    }

    /// The registry alone, which needs nothing of the others.
    void startRegistry() {
        start(ServicePlan.get(ServicePlan.REGISTRY));
    }

    /// Wave after wave, in each as many at once as there are cores.
    void startServices() {
        for (List<ServicePlan> wave : ServicePlan.waves(plans)) {
            Together.run(wave.stream()
                    .filter(plan -> !plan.name().equals(ServicePlan.REGISTRY))
                    .<Runnable>map(plan -> () -> startInTurn(plan))
                    .toList());
        }
    }

    /// Makes the AOT caches that are still missing, one after the other and out of the way.
    AotTraining training() {
        return new AotTraining(plans, installation, jvm, progress);
    }

    private void startInTurn(ServicePlan plan) {
        places.acquireUninterruptibly();
        try {
            start(plan);
        } finally {
            places.release();
        }
    }

    private void start(ServicePlan plan) {
        BootJar jar = BootJar.of(installation, plan);
        if (Files.notExists(jar.jar())) {
            progress.step(plan.name(), "unpacking");
            jar.unpack(installation, plan);
        }
        try {
            Files.createDirectories(installation.stateOf(plan.name()));
        } catch (IOException e) {
            throw new Refusal("The folder of " + plan.name() + " cannot be made: " + e.getMessage() + ".", e);
        }
        crew.start(new Program(
                plan.name(),
                jvm.runs(plan, jar),
                jvm.environment(plan),
                installation.logOf(plan.name()),
                Signal.GROUP_TERMINATE,
                plan.wave() == 0 ? Program.MIDDLE : Program.SERVICE,
                PATIENCE,
                () -> health.isReady(plan.name())));
    }

    /// Starts children so that whoever stops the stack knows them from their first moment.
    @FunctionalInterface
    interface Crew {
        Child start(Program program);
    }
}
