package io.doorstep.localstack.command;

import io.doorstep.localstack.process.Jvm;
import java.util.ArrayList;
import java.util.List;

/// How the supervisor's own JVM runs when it is started in the background.
final class Supervisor {

    static final List<String> FLAGS = flags();

    private Supervisor() {}

    private static List<String> flags() {
        List<String> flags = new ArrayList<>(Jvm.COMMON);
        flags.addAll(
                List.of("-Xmx96m", "-XX:TieredStopAtLevel=1", "-XX:MinHeapFreeRatio=15", "-XX:MaxHeapFreeRatio=30"));
        return List.copyOf(flags);
    }
}
