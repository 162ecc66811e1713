package io.doorstep.localstack.process;

import io.doorstep.localstack.ground.Refusal;
import java.io.IOException;
import java.util.List;

/// What a process can be told; `GROUP_` reaches all processes of its session.
public enum Signal {
    INTERRUPT("-INT", ""),
    TERMINATE("-TERM", ""),
    GROUP_TERMINATE("-TERM", "-"),
    GROUP_KILL("-KILL", "-");

    private final String option;
    private final String target;

    Signal(String option, String target) {
        this.option = option;
        this.target = target;
    }

    public void sendTo(long pid) {
        try {
            new ProcessBuilder(List.of("bash", "-c", "kill " + option + " -- " + target + pid + " 2>/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new Refusal("Process " + pid + " cannot be told to stop: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
