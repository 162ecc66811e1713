package io.doorstep.localstack.fleet;

import io.doorstep.localstack.ground.Folders;
import io.doorstep.localstack.ground.Installation;
import io.doorstep.localstack.ground.Refusal;
import io.doorstep.localstack.process.Errand;
import io.doorstep.localstack.process.Jvm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// The built jar of a service, taken apart into a folder of its own for each build, where its AOT cache lives too.
///
/// @param folder `.doorstep/run/<service>-<hash of the build and the flags>`
record BootJar(Path folder, String fileName) {

    private static final int HASH_LENGTH = 12;

    static BootJar of(Installation installation, ServicePlan plan) {
        Path jar = builtJar(installation, plan);
        return new BootJar(
                installation.run().resolve(plan.name() + "-" + hash(jar, plan)),
                jar.getFileName().toString());
    }

    /// Takes the jar apart, if that was not done yet, and removes what older builds left.
    BootJar unpack(Installation installation, ServicePlan plan) {
        if (Files.exists(jar())) {
            return this;
        }
        Path log = installation.logOf(plan.name() + "-unpacking");
        Path draft = folder.resolveSibling(folder.getFileName() + ".new");
        try {
            removeOlder(installation, plan);
            List<String> command = List.of(
                    Jvm.program(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Djarmode=tools",
                    "-jar",
                    builtJar(installation, plan).toString(),
                    "extract",
                    "--destination",
                    draft.toString());
            Errand.run(command, log, "The jar of " + plan.name() + " cannot be taken apart");
            Files.move(draft, folder);
            return this;
        } catch (IOException e) {
            throw new Refusal("The jar of " + plan.name() + " cannot be taken apart: " + e.getMessage() + ".", e);
        }
    }

    Path jar() {
        return folder.resolve(fileName);
    }

    Path aotCache() {
        return folder.resolve("app.aot");
    }

    private static Path builtJar(Installation installation, ServicePlan plan) {
        Path target = installation.root().resolve(plan.module()).resolve("target");
        String artifact = Path.of(plan.module()).getFileName().toString();
        if (Files.isDirectory(target)) {
            try (Stream<Path> files = Files.list(target)) {
                var jar = files.filter(file -> file.getFileName().toString().matches(artifact + "-[0-9][^/]*\\.jar"))
                        .findFirst();
                if (jar.isPresent()) {
                    return jar.get();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new Refusal("The build is broken: there is no jar of %s in %s.".formatted(plan.name(), target));
    }

    private static String hash(Path jar, ServicePlan plan) {
        try {
            String identity = "%d %d %s %s"
                    .formatted(
                            Files.size(jar),
                            Files.getLastModifiedTime(jar).toMillis(),
                            System.getProperty("java.vm.version"),
                            ServiceJvm.flags(plan));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void removeOlder(Installation installation, ServicePlan plan) throws IOException {
        try (Stream<Path> folders = Files.list(installation.run())) {
            folders.filter(older -> older.getFileName().toString().matches(plan.name() + "-[0-9a-f]{12}(\\.new)?"))
                    .forEach(Folders::delete);
        }
    }
}
