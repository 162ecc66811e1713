package io.doorstep.systemtests.bench;

import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Leads captured through the gateway, beside the rows that the database alone can commit (B4).
final class CaptureBench {

    private static final double TARGET = 0.35;
    private static final int CLIENTS = 16;

    private final LoadGenerator load;
    private final RawInserts raw;
    private final String url;
    private final Pace pace;

    private CaptureBench(LoadGenerator load, RawInserts raw, String url, Pace pace) {
        this.load = load;
        this.raw = raw;
        this.url = url;
        this.pace = pace;
    }

    static boolean run(Pace pace) throws Exception {
        Installation installation = Installation.ofEnvironment();
        Business business = Business.register(installation, "Bench Homes");
        business.moveToEnterprise();
        Path folder = Files.createTempDirectory("doorstep-bench");
        try (var raw = RawInserts.open(folder, System.getenv())) {
            var load = LoadGenerator.capturing(folder, business.accessToken(), CLIENTS);
            return new CaptureBench(load, raw, installation.gateway() + "/api/v1/leads", pace).measure();
        }
    }

    private boolean measure() throws IOException, InterruptedException {
        captures(pace.warmUp);
        raw(pace.warmUp);
        List<Double> ratios = new ArrayList<>();
        List<Double> control = new ArrayList<>();
        for (int pair = 0; pair < pace.pairs; pair++) {
            double first = raw(pace.round);
            double ours = captures(pace.round);
            double second = raw(pace.round);
            ratios.add(ours / ((first + second) / 2));
            control.add(first / second);
            System.out.printf(
                    "pair %d: pgbench %.0f and %.0f commits/s, %.0f leads/s%n", pair + 1, first, second, ours);
        }
        var ratio = new Ratios(ratios);
        System.out.println("Capture through the gateway at " + CLIENTS + " clients, target ≥ " + TARGET
                + " of pgbench's single-row commits");
        System.out.println("A/A     " + new Ratios(control));
        System.out.println("ratio   " + ratio);
        return ratio.low() >= TARGET;
    }

    private double captures(int seconds) throws IOException, InterruptedException {
        Quiet.await();
        return (double) load.run(url, seconds) / seconds;
    }

    private double raw(int seconds) throws IOException, InterruptedException {
        Quiet.await();
        return raw.rate(CLIENTS, seconds);
    }
}
