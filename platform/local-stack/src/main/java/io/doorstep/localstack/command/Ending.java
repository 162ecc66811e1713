package io.doorstep.localstack.command;

import io.doorstep.localstack.fleet.Stack;
import io.doorstep.localstack.ground.Installation;
import io.doorstep.localstack.process.Progress;
import java.util.concurrent.atomic.AtomicBoolean;

/// Stops the stack, once, whether by Ctrl-C, by `down` or because the start failed.
final class Ending implements Runnable {

    private final AtomicBoolean begun = new AtomicBoolean();
    private final Stack stack;
    private final Installation installation;
    private final Progress progress;

    Ending(Stack stack, Installation installation, Progress progress) {
        this.stack = stack;
        this.installation = installation;
        this.progress = progress;
    }

    @Override
    public void run() {
        if (begun.compareAndSet(false, true)) {
            progress.say("Stopping …");
            stack.stop();
            Run.forget(installation);
            progress.say("Stopped.");
        }
    }
}
