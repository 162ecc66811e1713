package io.doorstep.localstack.kafka;

import io.doorstep.localstack.ground.Installation;
import io.doorstep.localstack.ground.PortPlan;
import io.doorstep.localstack.ground.Refusal;
import io.doorstep.localstack.process.Errand;
import io.doorstep.localstack.process.Jvm;
import io.doorstep.localstack.process.Program;
import io.doorstep.localstack.process.Signal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Uuid;

/// One broker that is its own controller; its log is kept for good, since projections are rebuilt from it.
public final class KafkaBroker {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final List<String> FLAGS = List.of(
            "-Xms64m",
            "-Xmx192m",
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxMetaspaceSize=96m",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:MaxDirectMemorySize=64m");

    private final Installation installation;
    private final PortPlan ports;
    private final Path data;
    private final Path settings;
    private final Topics topics;

    public KafkaBroker(Installation installation, PortPlan ports) {
        this.installation = installation;
        this.ports = ports;
        this.data = installation.kafka().resolve("data");
        this.settings = installation.kafka().resolve("server.properties");
        this.topics = new Topics(ports.addressOf(PortPlan.KAFKA));
    }

    /// Writes the settings and formats the data folder, once.
    public Program prepare() {
        try {
            Files.createDirectories(data);
            Files.writeString(settings, settings());
        } catch (IOException e) {
            throw new Refusal("Kafka's settings " + settings + " cannot be written: " + e.getMessage() + ".", e);
        }
        if (Files.notExists(data.resolve("meta.properties"))) {
            format();
        }
        return new Program(
                PortPlan.KAFKA,
                java("kafka.Kafka", aotCache(), List.of(settings.toString())),
                Jvm.ENVIRONMENT,
                installation.logOf(PortPlan.KAFKA),
                Signal.GROUP_TERMINATE,
                Program.GROUND,
                PATIENCE,
                topics::brokerAnswers);
    }

    /// Makes the topics that are missing; the broker must run.
    public void makeTopics() {
        topics.make();
    }

    private void format() {
        Path log = installation.logOf("kafka-format");
        var command = java(
                "kafka.tools.StorageTool",
                List.of(),
                List.of("format", "-t", Uuid.randomUuid().toString(), "-c", settings.toString()));
        Errand.run(command, log, "Kafka's data folder " + data + " cannot be formatted");
    }

    /// Written when the broker ends for the first time, used from then on; a new class path means a new cache.
    private List<String> aotCache() {
        Path cache = installation
                .kafka()
                .resolve("broker-" + Integer.toHexString(Jvm.ownLibraries().hashCode()) + ".aot");
        return List.of((Files.exists(cache) ? "-XX:AOTCache=" : "-XX:AOTCacheOutput=") + cache);
    }

    private static List<String> java(String mainClass, List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(Jvm.program()));
        command.addAll(Jvm.COMMON);
        command.addAll(options);
        command.addAll(FLAGS);
        command.addAll(List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-cp", Jvm.ownLibraries(), mainClass));
        command.addAll(arguments);
        return List.copyOf(command);
    }

    private String settings() {
        return Map.ofEntries(
                        Map.entry("process.roles", "broker,controller"),
                        Map.entry("node.id", "1"),
                        Map.entry("controller.quorum.voters", "1@" + ports.addressOf(PortPlan.KAFKA_CONTROLLER)),
                        Map.entry("controller.listener.names", "CONTROLLER"),
                        Map.entry("inter.broker.listener.name", "BROKER"),
                        Map.entry(
                                "listeners",
                                "BROKER://" + ports.addressOf(PortPlan.KAFKA) + ",CONTROLLER://"
                                        + ports.addressOf(PortPlan.KAFKA_CONTROLLER)),
                        Map.entry("advertised.listeners", "BROKER://" + ports.addressOf(PortPlan.KAFKA)),
                        Map.entry("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                        Map.entry("log.dirs", data.toString()),
                        Map.entry("log.retention.ms", "-1"),
                        Map.entry("num.partitions", Integer.toString(Topics.PARTITIONS)),
                        Map.entry("offsets.topic.num.partitions", "12"),
                        Map.entry("offsets.topic.replication.factor", "1"),
                        Map.entry("transaction.state.log.replication.factor", "1"),
                        Map.entry("transaction.state.log.min.isr", "1"),
                        Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                        Map.entry("share.coordinator.state.topic.min.isr", "1"),
                        Map.entry("log.cleaner.dedupe.buffer.size", "8388608"),
                        Map.entry("group.initial.rebalance.delay.ms", "0"),
                        Map.entry("log.index.size.max.bytes", "1048576"))
                .entrySet()
                .stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .sorted()
                .reduce("", (text, line) -> text + line + "\n");
    }
}
