package io.doorstep.systemtests;

import io.doorstep.systemtests.platform.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/// The whole platform, started once for all tests of this module by its own command, as anybody would.
///
/// With `DOORSTEP_STATUS` in the environment, the tests run against the platform that it names; `DOORSTEP_HOME` and
/// `DOORSTEP_PORT_OFFSET` then say whose secrets and infrastructure are meant.
final class RunningPlatform {

    /// Far enough from a platform that runs already, and below the ports that the kernel hands out.
    private static final int PORT_OFFSET =
            isOurOwn() ? 3_000 : Integer.parseInt(System.getenv().getOrDefault("DOORSTEP_PORT_OFFSET", "0"));
    private static final Path ROOT = findRoot();
    private static final Path HOME = isOurOwn()
            ? ROOT.resolve("platform/system-tests/target/doorstep")
            : Path.of(System.getenv()
                    .getOrDefault("DOORSTEP_HOME", ROOT.resolve(".doorstep").toString()));

    /// All the strangers of these tests come from one address, and ask more in an hour than one address may.
    private static final String STRANGERS_CALLS_AN_HOUR = "100000";

    private RunningPlatform() {}

    static Installation get() {
        return Started.INSTALLATION;
    }

    /// Real listings, where they are at hand.
    static Path realListings() {
        return ROOT.resolve("../shared/data/king-county-sales.csv").normalize();
    }

    static String broker() {
        return "localhost:" + (29_092 + PORT_OFFSET);
    }

    static String postgres() {
        return "localhost:" + (25_432 + PORT_OFFSET);
    }

    static Path home() {
        return HOME;
    }

    /// One of the secrets that the platform made for itself.
    static String secret(String name) {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(HOME.resolve("secrets.properties"))) {
            secrets.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.getProperty(name);
    }

    /// Only such a one may be broken.
    static boolean isOurOwn() {
        return System.getenv("DOORSTEP_STATUS") == null;
    }

    static String doorstep(int minutes, String... arguments) {
        List<String> command = new ArrayList<>(List.of(ROOT.resolve("doorstep").toString()));
        command.addAll(List.of(arguments));
        try {
            Path output = Files.createTempFile("doorstep", ".out");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("DOORSTEP_HOME", HOME.toString());
            builder.environment().put("DOORSTEP_PORT_OFFSET", String.valueOf(PORT_OFFSET));
            builder.environment().put("DOORSTEP_QUOTA_ADDRESSPERHOUR", STRANGERS_CALLS_AN_HOUR);
            Process process = builder.start();
            boolean ended = process.waitFor(minutes, TimeUnit.MINUTES);
            String text = Files.readString(output, StandardCharsets.UTF_8);
            if (!ended || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(String.join(" ", arguments) + " failed:\n" + text);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static Path root() {
        return ROOT;
    }

    private static Path findRoot() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isExecutable(folder.resolve("doorstep"))) {
                return folder;
            }
        }
        throw new IllegalStateException(
                "The doorstep command is nowhere above " + Path.of("").toAbsolutePath());
    }

    private static final class Started {
        static final Installation INSTALLATION = start();

        private static Installation start() {
            if (!isOurOwn()) {
                return Installation.ofEnvironment();
            }
            doorstep(12, "up", "--detach");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> doorstep(2, "down"), "stop-doorstep"));
            String status = doorstep(1, "status", "--json");
            return Installation.parse(status.substring(status.indexOf('{')));
        }
    }
}
