package io.doorstep.localstack.command;

import io.doorstep.localstack.ground.Installation;
import io.doorstep.localstack.ground.PrivateFile;
import io.doorstep.localstack.ground.Refusal;
import io.doorstep.localstack.process.Jvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `up --detach`: starts the supervisor in a session of its own, shows what it says, and leaves when it is ready.
final class Detached {

    private static final long BETWEEN_LOOKS = 100;

    private final Installation installation;
    private final String only;

    Detached(Installation installation, String only) {
        this.installation = installation;
        this.only = only;
    }

    int start() {
        installation.prepare();
        Path said = installation.logs().resolve("supervisor.out");
        Path complained = installation.logs().resolve("supervisor.err");
        try {
            PrivateFile.write(said, "");
            PrivateFile.write(complained, "");
            Process supervisor = spawn(said, complained);
            try (BufferedReader reader = Files.newBufferedReader(said)) {
                if (follow(supervisor, reader)) {
                    return 0;
                }
            }
            System.err.print(Files.readString(complained));
            return 1;
        } catch (IOException e) {
            throw new Refusal("Doorstep cannot be started in the background: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private Process spawn(Path said, Path complained) throws IOException {
        List<String> command = new ArrayList<>(List.of("setsid", Jvm.program()));
        command.addAll(Supervisor.FLAGS);
        command.addAll(List.of(
                "-Ddoorstep.root=" + installation.root(),
                "-cp",
                Jvm.ownClassPath(),
                "io.doorstep.localstack.LocalStack",
                "up"));
        if (!only.isBlank()) {
            command.addAll(List.of("--only", only));
        }
        Process supervisor = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()))
                .redirectError(ProcessBuilder.Redirect.appendTo(complained.toFile()))
                .start();
        supervisor.getOutputStream().close();
        return supervisor;
    }

    /// Repeats what the supervisor says until it is ready; false when it ended before.
    private boolean follow(Process supervisor, BufferedReader reader) throws IOException, InterruptedException {
        while (true) {
            boolean ready = isReady(supervisor);
            boolean ended = !supervisor.isAlive();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                System.out.println(line);
            }
            if (ready || ended) {
                return ready;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private boolean isReady(Process supervisor) {
        Optional<Run> run = Run.find(installation);
        return run.filter(found -> found.supervisor().pid() == supervisor.pid())
                .filter(Run::ready)
                .isPresent();
    }
}
