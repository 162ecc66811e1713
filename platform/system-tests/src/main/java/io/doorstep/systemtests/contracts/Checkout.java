package io.doorstep.systemtests.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The folders of the repository.
record Checkout(Path root) {

    private static final String SERVICE = "-service";

    /// The checkout around the module that runs.
    static Checkout here() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("contracts/events"))) {
                return new Checkout(folder);
            }
        }
        throw new IllegalStateException(
                "No contracts folder above " + Path.of("").toAbsolutePath());
    }

    Path events() {
        return root.resolve("contracts/events");
    }

    Path asyncApi() {
        return root.resolve("contracts/asyncapi.yaml");
    }

    Path kit() {
        return root.resolve("platform/service-kit");
    }

    /// The names of all services that speak for themselves, such as `lead-crm`.
    List<String> services() {
        return list(root)
                .map(folder -> folder.getFileName().toString())
                .filter(name -> name.endsWith(SERVICE))
                .map(name -> name.substring(0, name.length() - SERVICE.length()))
                .toList();
    }

    Path folderOf(String service) {
        return root.resolve(service + SERVICE);
    }

    boolean isBuiltOnTheKit(String service) {
        return read(folderOf(service).resolve("pom.xml")).contains("<artifactId>service-kit</artifactId>");
    }

    boolean saysWhatItKeepsOfPersons(String service) {
        return hasSource(service, "implements PersonalFacts");
    }

    boolean saysWhatItKeepsOfCustomers(String service) {
        return hasSource(service, "implements CustomerFacts");
    }

    boolean saysWhatItKeepsForAWhile(String service) {
        return hasSource(service, "implements RetainedRows") || hasSource(service, "implements RetainedThings");
    }

    private boolean hasSource(String service, String words) {
        Path sources = folderOf(service).resolve("src/main/java");
        return !JavaSources.parse(sources, file -> read(file).contains(words)).isEmpty();
    }

    static Stream<Path> list(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
