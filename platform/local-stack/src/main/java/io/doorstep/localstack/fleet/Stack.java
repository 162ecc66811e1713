package io.doorstep.localstack.fleet;

import io.doorstep.localstack.ground.Installation;
import io.doorstep.localstack.ground.PortPlan;
import io.doorstep.localstack.ground.Refusal;
import io.doorstep.localstack.ground.Secrets;
import io.doorstep.localstack.kafka.KafkaBroker;
import io.doorstep.localstack.mailbox.Mailbox;
import io.doorstep.localstack.postgres.PostgresServer;
import io.doorstep.localstack.process.Child;
import io.doorstep.localstack.process.Program;
import io.doorstep.localstack.process.Progress;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Everything that runs: the ground (PostgreSQL, Kafka, mailbox), the registry and the services.
public final class Stack {

    private final Installation installation;
    private final PortPlan ports;
    private final Secrets secrets;
    private final Progress progress;
    private final InstantSource clock;
    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
    private final Fleet fleet;
    private final List<Child> children = new ArrayList<>();
    private @Nullable Mailbox mailbox;
    private @Nullable AotTraining training;
    private boolean stopping;

    public Stack(
            List<ServicePlan> plans,
            Installation installation,
            PortPlan ports,
            Secrets secrets,
            Progress progress,
            InstantSource clock) {
        this.installation = installation;
        this.ports = ports;
        this.secrets = secrets;
        this.progress = progress;
        this.clock = clock;
        this.fleet = new Fleet(plans, installation, ports, secrets, this::start, progress, places);
    }

    /// @throws Refusal when something is in the way, before anything was started
    public void check() {
        for (String name : List.of(
                PortPlan.POSTGRES, PortPlan.KAFKA, PortPlan.KAFKA_CONTROLLER, PortPlan.SMTP, PortPlan.MAILBOX)) {
            ports.requireFree(name, ports.of(name));
        }
        fleet.check();
    }

    public void start() {
        Together.run(List.of(this::startPostgres, this::startKafka, this::startMailbox, fleet::startRegistry));
        fleet.startServices();
    }

    void startGround() {
        Together.run(List.of(this::startPostgres, this::startKafka, this::startMailbox));
    }

    public void train() {
        AotTraining begun = fleet.training();
        synchronized (this) {
            training = begun;
        }
        begun.begin();
    }

    /// Services first, then the registry, then the ground.
    public void stop() {
        List<Child> toStop;
        synchronized (this) {
            stopping = true;
            toStop = List.copyOf(children);
            if (training != null) {
                training.stop();
            }
        }
        toStop.stream()
                .map(child -> child.program().rank())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .forEach(rank -> Together.run(toStop.stream()
                        .filter(child -> child.program().rank() == rank)
                        .<Runnable>map(child -> child::stop)
                        .toList()));
        synchronized (this) {
            if (mailbox != null) {
                mailbox.close();
            }
        }
    }

    private Child start(Program program) {
        Child child = new Child(program, installation.pids(), progress, places);
        synchronized (this) {
            if (stopping) {
                throw new Refusal("Doorstep was told to stop.");
            }
            children.add(child);
        }
        child.start();
        return child;
    }

    private void startPostgres() {
        var server = new PostgresServer(installation, ports, secrets);
        progress.step(PortPlan.POSTGRES, "preparing");
        start(server.prepare());
        server.makeDatabases(fleet.databases());
    }

    private void startKafka() {
        progress.step(PortPlan.KAFKA, "preparing");
        var broker = new KafkaBroker(installation, ports);
        start(broker.prepare());
        broker.makeTopics();
    }

    private void startMailbox() {
        Mailbox opened = Mailbox.open(installation.mail(), ports, clock);
        synchronized (this) {
            mailbox = opened;
        }
        progress.step(PortPlan.MAILBOX, "ready");
    }
}
