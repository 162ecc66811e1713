package io.doorstep.localstack.process;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How every Java child is run: the JDK of the supervisor, small and frugal.
public final class Jvm {

    /// Flags of all; the collector and the object headers must be the same when an AOT cache is made and used.
    public static final List<String> COMMON = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-Xss512k",
            "-XX:+ExitOnOutOfMemoryError",
            "-Duser.timezone=UTC",
            "-Djava.net.preferIPv4Stack=true",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    /// Fewer arenas of the C library keep what is resident small.
    public static final Map<String, String> ENVIRONMENT = Map.of("MALLOC_ARENA_MAX", "2");

    private Jvm() {}

    public static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    public static String ownClassPath() {
        return System.getProperty("java.class.path");
    }

    /// The jars of the own class path; an AOT cache cannot be made over folders.
    public static String ownLibraries() {
        return Arrays.stream(ownClassPath().split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .sorted()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
