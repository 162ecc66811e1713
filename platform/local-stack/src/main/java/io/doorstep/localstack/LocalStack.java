package io.doorstep.localstack;

import io.doorstep.localstack.command.CommandLine;
import io.doorstep.localstack.ground.Refusal;

/// Entry of the `doorstep` command.
public final class LocalStack {

    private LocalStack() {}

    public static void main(String[] arguments) {
        int exitCode;
        try {
            exitCode = CommandLine.run(arguments);
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            exitCode = 1;
        }
        System.exit(exitCode);
    }
}
