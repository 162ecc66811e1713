package io.doorstep.localstack.command;

import io.doorstep.localstack.fleet.ServicePlan;
import io.doorstep.localstack.ground.Installation;
import io.doorstep.localstack.ground.PortPlan;
import io.doorstep.localstack.ground.Refusal;
import io.doorstep.localstack.process.PidFile;
import io.doorstep.localstack.process.Program;
import io.doorstep.localstack.process.Signal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/// What other commands must know of the start that is under way or running.
///
/// @param only which services, comma-separated; empty for all
record Run(ProcessHandle supervisor, PortPlan ports, String only, boolean ready) {

    private static final String SUPERVISOR = "supervisor";

    static Optional<Run> find(Installation installation) {
        Path file = fileOf(installation);
        return PidFile.find(installation.run(), SUPERVISOR)
                .flatMap(PidFile::process)
                .filter(_ -> Files.exists(file))
                .map(process -> read(file, process));
    }

    static Run get(Installation installation) {
        return find(installation)
                .filter(Run::ready)
                .orElseThrow(() -> new Refusal("Doorstep is not running; start it with ./doorstep up."));
    }

    static Run ofThisProcess(PortPlan ports, String only, boolean ready) {
        return new Run(ProcessHandle.current(), ports, only, ready);
    }

    void writeTo(Installation installation) {
        try {
            Files.writeString(
                    fileOf(installation), "offset=%d\nonly=%s\nready=%s\n".formatted(ports.offset(), only, ready));
        } catch (IOException e) {
            throw new Refusal("The folder " + installation.run() + " cannot be written: " + e.getMessage() + ".", e);
        }
        PidFile.of(SUPERVISOR, supervisor, Signal.TERMINATE, Program.SERVICE).writeTo(installation.run());
    }

    static void forget(Installation installation) {
        try {
            Files.deleteIfExists(fileOf(installation));
            PidFile.remove(installation.run(), SUPERVISOR);
        } catch (IOException e) {
            throw new Refusal("The folder " + installation.run() + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    List<ServicePlan> services() {
        return ServicePlan.only(only);
    }

    private static Path fileOf(Installation installation) {
        return installation.run().resolve("run.properties");
    }

    private static Run read(Path file, ProcessHandle supervisor) {
        var values = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException e) {
            throw new Refusal("The file " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
        return new Run(
                supervisor,
                new PortPlan(Integer.parseInt(values.getProperty("offset", "0"))),
                values.getProperty("only", ""),
                Boolean.parseBoolean(values.getProperty("ready", "false")));
    }
}
