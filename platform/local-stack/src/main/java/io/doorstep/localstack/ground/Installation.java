package io.doorstep.localstack.ground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Where the sources are and where the data of this machine lives.
///
/// @param root the checkout with the built services
/// @param home the folder of everything that is kept, `.doorstep`
public record Installation(Path root, Path home) {

    /// As the `doorstep` script hands it over.
    public static Installation ofThisProcess() {
        Path root = Path.of(System.getProperty("doorstep.root", "."))
                .toAbsolutePath()
                .normalize();
        String home = System.getenv("DOORSTEP_HOME");
        return new Installation(
                root,
                home == null || home.isBlank()
                        ? root.resolve(".doorstep")
                        : Path.of(home).toAbsolutePath().normalize());
    }

    public Installation prepare() {
        try {
            if (Files.notExists(home)) {
                Files.createDirectories(
                        home, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Files.createDirectories(logs());
            Files.createDirectories(pids());
            Files.createDirectories(mail());
        } catch (IOException e) {
            throw new Refusal("The folder " + home + " cannot be written: " + e.getMessage() + ".", e);
        }
        return this;
    }

    public Path logs() {
        return home.resolve("logs");
    }

    public Path logOf(String name) {
        return logs().resolve(name + ".log");
    }

    public Path run() {
        return home.resolve("run");
    }

    public Path pids() {
        return run().resolve("pids");
    }

    public Path mail() {
        return home.resolve("mail");
    }

    public Path postgres() {
        return home.resolve("postgres");
    }

    public Path kafka() {
        return home.resolve("kafka");
    }

    public Path secrets() {
        return home.resolve("secrets.properties");
    }

    public Path demonstration() {
        return home.resolve("demo.json");
    }

    /// What a service may keep between two starts.
    public Path stateOf(String service) {
        return home.resolve("state").resolve(service);
    }
}
