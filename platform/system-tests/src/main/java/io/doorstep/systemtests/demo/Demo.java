package io.doorstep.systemtests.demo;

import io.doorstep.systemtests.platform.Installation;
import io.doorstep.systemtests.story.Narrator;
import io.doorstep.systemtests.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Plays the main story on a running installation: `./doorstep demo [--listings FILE]`.
public final class Demo {

    private Demo() {}

    public static void main(String[] arguments) {
        Path listings = listings(arguments);
        if (listings != null && !Files.isReadable(listings)) {
            System.err.println("There is no file " + listings + " to import.");
            System.exit(1);
        }
        Installation installation = Installation.ofEnvironment();
        System.out.println("The main story, through " + installation.gateway());
        try {
            new Story(installation, new Narrator(), listings).play();
        } catch (RuntimeException e) {
            System.err.println("The story broke: " + e.getMessage());
            System.exit(1);
        }
        System.out.println("The story is whole.");
    }

    private static @Nullable Path listings(String[] arguments) {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if ("--listings".equals(arguments[i])) {
                return Path.of(arguments[i + 1]);
            }
        }
        return null;
    }
}
