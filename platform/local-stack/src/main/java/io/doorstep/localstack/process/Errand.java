package io.doorstep.localstack.process;

import io.doorstep.localstack.ground.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A program that does one thing and ends, such as the one that makes an empty database.
public final class Errand {

    private Errand() {}

    /// Returns when it has ended well.
    ///
    /// @param log where its output goes
    /// @param failure what to tell when it does not end well, without the full stop
    public static void run(List<String> command, Path log, String failure) {
        try {
            int exitCode = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            if (exitCode != 0) {
                throw new Refusal(failure + "; see " + log + ".");
            }
        } catch (IOException e) {
            throw new Refusal(failure + ": " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(failure + ": interrupted.", e);
        }
    }
}
