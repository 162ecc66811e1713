package io.doorstep.systemtests.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// Runs a benchmark by its name: `./doorstep bench NAME`.
public final class Benches {

    private static final Map<String, Benchmark> BY_NAME = new TreeMap<>(Map.ofEntries(
            Map.entry("gateway", GatewayBench::run),
            Map.entry("haproxy", HaproxyBench::run),
            Map.entry("limiter", LimiterBench::run),
            Map.entry("login", LoginBench::run),
            Map.entry("identity", IdentityBench::run),
            Map.entry("events", EventsBench::run),
            Map.entry("alerts", AlertsBench::run),
            Map.entry("capture", CaptureBench::run),
            Map.entry("listings", ListingsBench::run),
            Map.entry("people", PeopleBench::run),
            Map.entry("search", SearchBench::run),
            Map.entry("sentences", SentencesBench::run),
            Map.entry("webhooks", WebhooksBench::run)));

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
