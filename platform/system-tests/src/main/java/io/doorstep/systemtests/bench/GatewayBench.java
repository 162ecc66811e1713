package io.doorstep.systemtests.bench;

import io.doorstep.systemtests.bench.CostDuel.Side;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/// B1: what token, tenant and quota cost, as CPU per request of the same gateway with and without them.
final class GatewayBench {

    static final int TOKENS = 10_000;

    private static final double TARGET = 0.95;

    private GatewayBench() {}

    static boolean run(Pace pace) throws Exception {
        Path folder = Files.createTempDirectory("doorstep-bench");
        try (var identity = new SigningIdentity(InstantSource.system());
                var upstream = new Upstream()) {
            Path tokens = Files.write(folder.resolve("tokens"), identity.tokens(TOKENS));
            var load = LoadGenerator.reading(folder, tokens);
            try (var gateway = GatewayUnderTest.start(folder, identity.url(), upstream.url())) {
                System.out.println("B1 gateway, " + TOKENS + " rotating tokens, target ≥ " + TARGET);
                System.out.println("flags   " + gateway.flags());
                var full = new Side("full", List.of(gateway.cpu()), load.on(gateway.url() + "/api/v1/properties/x"));
                var bare =
                        new Side("bare", List.of(gateway.cpu()), load.on(gateway.url() + "/bare/api/v1/properties/x"));
                return new CostDuel(full, bare)
                        .run(pace.warmUp, pace.round, pace.pairs)
                        .reaches(TARGET);
            }
        }
    }
}
