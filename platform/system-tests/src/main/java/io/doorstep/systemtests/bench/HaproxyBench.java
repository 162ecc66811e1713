package io.doorstep.systemtests.bench;

import io.doorstep.systemtests.bench.CostDuel.Outcome;
import io.doorstep.systemtests.bench.CostDuel.Side;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/// B2: the gateway beside HAProxy, which verifies the same tokens and counts the same tenants.
final class HaproxyBench {

    /// Our CPU per request may be 1.25 times HAProxy's.
    private static final double TARGET = 1 / 1.25;

    private HaproxyBench() {}

    static boolean run(Pace pace) throws Exception {
        if (!HaproxyUnderTest.isInstalled()) {
            System.err.println("HAProxy is not on the PATH, so there is nothing to measure beside:"
                    + " apt-get install haproxy, and leave its own service stopped.");
            return false;
        }
        Path folder = Files.createTempDirectory("doorstep-bench");
        try (var identity = new SigningIdentity(InstantSource.system());
                var upstream = new Upstream()) {
            Path tokens = Files.write(folder.resolve("tokens"), identity.tokens(GatewayBench.TOKENS));
            Path key = Files.writeString(folder.resolve("key.pem"), identity.publicKeyPem());
            var load = LoadGenerator.reading(folder, tokens);
            try (var gateway = GatewayUnderTest.start(folder, identity.url(), upstream.url());
                    var haproxy = HaproxyUnderTest.start(folder, key, upstream.port())) {
                System.out.println("B2 gateway beside " + HaproxyUnderTest.version() + ", " + GatewayBench.TOKENS
                        + " rotating tokens, target: at most 1.25 times its CPU, ratio ≥ " + TARGET);
                System.out.println("flags   " + gateway.flags());
                String path = "/api/v1/properties/x";
                Outcome outcome = new CostDuel(
                                new Side("gateway", List.of(gateway.cpu()), load.on(gateway.url() + path)),
                                new Side("haproxy", List.of(haproxy.cpu()), load.on(haproxy.url() + path)))
                        .run(pace.warmUp / 2, pace.round, pace.pairs);
                System.out.printf(
                        "The gateway takes %.2f times HAProxy's CPU.%n",
                        1 / outcome.ratio().median());
                return outcome.reaches(TARGET);
            }
        }
    }
}
