package io.doorstep.systemtests.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// Runs a benchmark by its name: `./doorstep bench NAME`.
public final class Benches {

    private static final Map<String, Benchmark> BY_NAME = new TreeMap<>(Map.of(
            "gateway", GatewayBench::run,
            "haproxy", HaproxyBench::run,
            "limiter", LimiterBench::run,
            "login", LoginBench::run,
            "identity", IdentityBench::run,
            "events", EventsBench::run,
            "capture", CaptureBench::run,
            "people", PeopleBench::run,
            "search", SearchBench::run));

    /// A program that measures and prints; it decides itself whether it passed.
    interface Benchmark {
        boolean run(Pace pace) throws Exception;
    }

    private Benches() {}

    public static void main(String[] arguments) throws Exception {
        Benchmark benchmark = arguments.length == 0 ? null : BY_NAME.get(arguments[0]);
        if (benchmark == null) {
            System.err.println(
                    "Say which one: ./doorstep bench " + String.join(" | ", BY_NAME.keySet()) + " [--quick]");
            System.exit(1);
            return;
        }
        boolean passed = benchmark.run(Arrays.asList(arguments).contains("--quick") ? Pace.QUICK : Pace.FULL);
        System.out.println(passed ? "PASS" : "FAIL");
        System.exit(passed ? 0 : 1);
    }
}
