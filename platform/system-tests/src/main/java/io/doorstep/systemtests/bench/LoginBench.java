package io.doorstep.systemtests.bench;

import io.doorstep.systemtests.bench.CostDuel.Side;
import io.doorstep.systemtests.platform.Api;
import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// B13: a login, as CPU of the whole identity service, beside the Argon2id hash that it cannot do without; and what a
/// refresh costs.
final class LoginBench {

    private static final double TARGET = 0.90;
    private static final int ACCOUNTS = 40;
    private static final Clients CLIENTS = new Clients(Runtime.getRuntime().availableProcessors());

    private final Api identity;
    private final PlatformProcess process;
    private final List<Business> accounts;

    private LoginBench(Api identity, PlatformProcess process, List<Business> accounts) {
        this.identity = identity;
        this.process = process;
        this.accounts = accounts;
    }

    static boolean run(Pace pace) throws Exception {
        Installation installation = Installation.ofEnvironment();
        var bench = new LoginBench(
                Api.at(Objects.requireNonNull(installation.services().get("identity"))),
                PlatformProcess.find("identity"),
                Stream.generate(() -> Business.register(installation, "Bench Homes"))
                        .limit(ACCOUNTS)
                        .toList());
        pace.awaitQuiet();
        boolean passed = bench.measureLogins(pace);
        bench.measureRefreshes(pace.round);
        return passed;
    }

    private boolean measureLogins(Pace pace) throws Exception {
        System.out.println("B13 login beside its hash alone, " + ACCOUNTS + " accounts, target ≥ " + TARGET);
        System.out.println("flags   " + String.join(" ", process.flags()));
        try (var floor = HashPeer.start(process.flags(), CLIENTS.count())) {
            return new CostDuel(
                            new Side("login", List.of(process.cpu()), seconds -> CLIENTS.run(seconds, this::logIn)),
                            new Side("hash", List.of(floor.cpu()), floor::run))
                    .run(pace.warmUp, pace.round * 3 / 4, pace.pairs)
                    .reaches(TARGET);
        }
    }

    private void logIn(int client, long number) {
        identity.post("/api/v1/auth/login", account(number).credentials()).expect(200);
    }

    private Business account(long number) {
        return accounts.get((int) (number % ACCOUNTS));
    }

    private void measureRefreshes(int seconds) {
        String[] tokens = Stream.iterate(0, client -> client < CLIENTS.count(), client -> client + 1)
                .map(client -> refreshToken("login", account(client).credentials()))
                .toArray(String[]::new);
        refresh(tokens, seconds);
        double before = process.cpu().micros();
        long refreshes = refresh(tokens, seconds);
        System.out.printf(
                "refresh %,d in %d s, %.0f CPU-µs of identity each%n",
                refreshes, seconds, (process.cpu().micros() - before) / refreshes);
    }

    private long refresh(String[] tokens, int seconds) {
        return CLIENTS.run(
                seconds,
                (client, _) -> tokens[client] = refreshToken("refresh", Map.of("refreshToken", tokens[client])));
    }

    private String refreshToken(String operation, Map<String, String> body) {
        return identity.post("/api/v1/auth/" + operation, body)
                .expect(200)
                .json()
                .path("refreshToken")
                .asString();
    }
}
