package io.doorstep.localstack.command;

import io.doorstep.localstack.ground.Installation;
import io.doorstep.localstack.ground.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Shows a log, and goes on showing it if asked.
final class Logs {

    private static final String LINES = "200";

    private final Installation installation;

    Logs(Installation installation) {
        this.installation = installation;
    }

    int show(String name, boolean follow) {
        if (!known().contains(name)) {
            throw new Refusal("There is no log «%s»; there are %s.".formatted(name, String.join(", ", known())));
        }
        List<String> command = follow ? List.of("tail", "-n", LINES, "-F", "--") : List.of("cat", "--");
        List<String> whole = Stream.concat(
                        command.stream(), Stream.of(installation.logOf(name).toString()))
                .toList();
        try {
            return new ProcessBuilder(whole).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new Refusal("The log of " + name + " cannot be shown: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private List<String> known() {
        if (Files.notExists(installation.logs())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(installation.logs())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".log"))
                    .map(file -> file.substring(0, file.length() - ".log".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Refusal("The logs cannot be listed: " + e.getMessage() + ".", e);
        }
    }
}
