package io.doorstep.localstack.command;

import io.doorstep.localstack.fleet.Environment;
import io.doorstep.localstack.ground.Installation;
import io.doorstep.localstack.ground.Refusal;
import io.doorstep.localstack.ground.Secrets;
import io.doorstep.localstack.process.Jvm;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A program of `platform/system-tests` that plays or measures the running system.
///
/// It finds the state of the system (what `status --json` prints) in `DOORSTEP_STATUS`, the command in
/// `DOORSTEP_COMMAND`, the data folder in `DOORSTEP_HOME`, and beside them all that a service is told.
final class Companion {

    private final Installation installation;

    Companion(Installation installation) {
        this.installation = installation;
    }

    int run(String mainClass, List<String> arguments, boolean alone) {
        Optional<Run> running = alone ? Optional.empty() : Optional.of(Run.get(installation));
        Path target = installation.root().resolve("platform/system-tests/target");
        if (Files.notExists(target.resolve("classes"))) {
            throw new Refusal("The build is broken: there is nothing in " + target + ".");
        }
        List<String> command = new ArrayList<>(List.of(Jvm.program()));
        command.addAll(Jvm.COMMON);
        command.addAll(List.of("-Xmx512m", "-cp", classPath(target), mainClass));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).inheritIO();
        var environment = builder.environment();
        environment.put(
                "DOORSTEP_COMMAND", installation.root().resolve("doorstep").toString());
        environment.put("DOORSTEP_HOME", installation.home().toString());
        running.ifPresent(run -> environment.putAll(whereItAnswers(run)));
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new Refusal(mainClass + " cannot be started: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private Map<String, String> whereItAnswers(Run run) {
        Map<String, String> environment =
                Environment.of(installation, run.ports(), Secrets.openOrMake(installation.secrets()));
        environment.put("DOORSTEP_STATUS", Status.toJson(new Status(installation).report(Optional.of(run))));
        environment.put("DOORSTEP_PORT_OFFSET", Integer.toString(run.ports().offset()));
        return environment;
    }

    private static String classPath(Path target) {
        return String.join(
                File.pathSeparator,
                target.resolve("classes").toString(),
                target.resolve("test-classes").toString(),
                target.resolve("lib") + File.separator + "*");
    }
}
