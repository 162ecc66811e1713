package io.doorstep.systemtests.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// B1: what token, tenant and quota cost, as CPU per request of the same gateway with and without them.
final class GatewayBench {

    private static final double TARGET = 0.95;
    private static final int TOKENS = 10_000;

    private final LoadGenerator load;
    private final GatewayUnderTest gateway;
    private final Pace pace;

    private GatewayBench(LoadGenerator load, GatewayUnderTest gateway, Pace pace) {
        this.load = load;
        this.gateway = gateway;
        this.pace = pace;
    }

    static boolean run(Pace pace) throws Exception {
        Path folder = Files.createTempDirectory("doorstep-bench");
        try (var identity = new SigningIdentity();
                var upstream = new Upstream()) {
            Path tokens = Files.write(folder.resolve("tokens"), identity.tokens(TOKENS));
            try (var gateway = GatewayUnderTest.start(folder, identity.url(), upstream.url())) {
                return new GatewayBench(LoadGenerator.reading(folder, tokens), gateway, pace).measure();
            }
        }
    }

    private boolean measure() throws IOException, InterruptedException {
        String bare = gateway.url() + "/bare/api/v1/properties/x";
        String full = gateway.url() + "/api/v1/properties/x";
        load.run(bare, pace.warmUp);
        load.run(full, pace.warmUp);
        List<Double> ratios = new ArrayList<>();
        List<Double> control = new ArrayList<>();
        for (int pair = 0; pair < pace.pairs; pair++) {
            double begin = cost(full);
            double first = cost(bare);
            double second = cost(bare);
            double end = cost(full);
            ratios.add((first + second) / (begin + end));
            control.add(first / second);
            System.out.printf(
                    "pair %d: full %.1f, bare %.1f and %.1f, full %.1f CPU-µs a request%n",
                    pair + 1, begin, first, second, end);
        }
        var ratio = new Ratios(ratios);
        var same = new Ratios(control);
        System.out.println("B1 gateway, " + TOKENS + " rotating tokens, target ≥ " + TARGET);
        System.out.println("flags   " + gateway.flags());
        System.out.println("A/A     " + same);
        System.out.println("ratio   " + ratio);
        boolean valid = same.median() > 0.95 && same.median() < 1.05;
        if (!valid) {
            System.out.println("The run is void: the same side differs from itself.");
        }
        return valid && ratio.low() >= TARGET;
    }

    private double cost(String url) throws IOException, InterruptedException {
        double before = gateway.cpu().micros();
        long requests = load.run(url, pace.round);
        return (gateway.cpu().micros() - before) / requests;
    }
}
