package io.doorstep.localstack.command;

import io.doorstep.localstack.ground.Installation;
import io.doorstep.localstack.ground.Refusal;
import io.doorstep.localstack.process.Signal;
import io.doorstep.localstack.process.Strays;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Stops the stack, also when nobody watches over it any more.
final class Down {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Installation installation;

    Down(Installation installation) {
        this.installation = installation;
    }

    int run() {
        Optional<Run> running = Run.find(installation);
        running.ifPresent(this::askToEnd);
        List<String> strays = new Strays(installation.pids()).stop();
        Run.forget(installation);
        if (!strays.isEmpty()) {
            System.out.println("Stopped what had been left behind: " + String.join(", ", strays) + ".");
        } else if (running.isEmpty()) {
            System.out.println("Doorstep was not running.");
        } else {
            System.out.println("Doorstep is stopped.");
        }
        return 0;
    }

    private void askToEnd(Run run) {
        ProcessHandle supervisor = run.supervisor();
        Signal.TERMINATE.sendTo(supervisor.pid());
        try {
            supervisor.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            supervisor.destroyForcibly();
            supervisor.onExit().join();
        } catch (ExecutionException e) {
            throw new Refusal("The supervisor cannot be stopped: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
