package io.doorstep.testkit;

import com.nimbusds.jose.jwk.RSAKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Tokens that are signed well and say what no token of ours says.
final class HostileClaims {

    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final Forge forge;

    private HostileClaims(RSAKey key) {
        this.forge = new Forge(key);
    }

    static Map<String, String> of(RSAKey key) {
        var hostile = new HostileClaims(key);
        hostile.oddHeaders();
        hostile.playWithTime();
        hostile.beSomebodyElse();
        return hostile.tokens;
    }

    private void oddHeaders() {
        for (String type :
                List.of("JWT", "rt+jwt", "visitor+jwt", "unsubscribe+jwt", "dpop+jwt", "id+jwt", "at+jwt ")) {
            add("typ " + type, forge.withHeader("typ", type));
        }
        add("no typ", forge.withHeader("typ", null));
        add("typ is a number", forge.withHeader("typ", 1));
        add(
                "crit",
                forge.sign(
                        Forge.changed(Forge.changed(forge.header(), "crit", List.of("exp")), "exp", 1),
                        forge.claims()));
        add(
                "payload is not encoded",
                forge.sign(
                        Forge.changed(Forge.changed(forge.header(), "crit", List.of("b64")), "b64", false),
                        forge.claims()));
    }

    private void playWithTime() {
        long now = forge.now();
        add("expired", forge.withClaim("exp", now - 120));
        add("expired past the skew", forge.withClaim("exp", now - 31));
        add("expired for ever", forge.withClaim("exp", -1));
        add("no exp", forge.withClaim("exp", null));
        add("exp is text", forge.withClaim("exp", "tomorrow"));
        add("exp is a list", forge.withClaim("exp", List.of(now + 600)));
        add("not yet", forge.withClaim("nbf", now + 300));
        add("nbf is text", forge.withClaim("nbf", "yesterday"));
    }

    private void beSomebodyElse() {
        add("other issuer", forge.withClaim("iss", "https://evil.example"));
        add("issuer begins alike", forge.withClaim("iss", "doorstep.evil.example"));
        add("issuer is a list", forge.withClaim("iss", List.of("doorstep")));
        add("no issuer", forge.withClaim("iss", null));
        add("other audience", forge.withClaim("aud", "other-api"));
        add("audience begins alike", forge.withClaim("aud", "doorstep-api.evil.example"));
        add("audience is empty", forge.withClaim("aud", List.of()));
        add("no audience", forge.withClaim("aud", null));
        add("no tenant", forge.withClaim("tid", null));
        add("tenant is no id", forge.withClaim("tid", "*"));
        add("tenant is SQL", forge.withClaim("tid", "' or tenant_id is not null --"));
        add("tenant is a list", forge.withClaim("tid", List.of(UUID.randomUUID().toString())));
        add("no kind", forge.withClaim("kind", null));
        add("kind root", forge.withClaim("kind", "root"));
        add("no subject", forge.withClaim("sub", null));
        add("subject is blank", forge.withClaim("sub", " "));
        add("session is no id", forge.withClaim("sid", "mine"));
    }

    private void add(String what, String token) {
        tokens.put(what, token);
    }
}
