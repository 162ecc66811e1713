package io.doorstep.testkit;

import com.nimbusds.jose.jwk.RSAKey;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Tokens that are none, and such as nobody signed.
final class HostileShapes {

    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final Forge forge;
    private final RSAKey key;

    private HostileShapes(RSAKey key) {
        this.forge = new Forge(key);
        this.key = key;
    }

    static Map<String, String> of(RSAKey key) {
        var hostile = new HostileShapes(key);
        hostile.malform();
        hostile.leaveUnsigned();
        return hostile.tokens;
    }

    private void malform() {
        String good = forge.sign(forge.header(), forge.claims());
        String[] parts = good.split("\\.");
        add("one letter", "a");
        add("one dot", "a.b");
        add("two dots alone", "..");
        add("four parts", good + ".more");
        add("truncated signature", good.substring(0, good.length() - 20));
        add("last letter gone", good.substring(0, good.length() - 1));
        add("no signature", parts[0] + "." + parts[1] + ".");
        add("padded", good + "==");
        add("line break inside", parts[0] + "." + parts[1] + "%0A." + parts[2]);
        add("standard base64", parts[0] + "." + parts[1] + "." + "+/" + parts[2].substring(2));
        add("oversize", good + "A".repeat(9000));
        add("oversize payload", forge.withClaim("fill", "x".repeat(7000)));
        add("header is no json", Forge.part("not json") + "." + parts[1] + "." + parts[2]);
        add("header is a list", Forge.part("[]") + "." + parts[1] + "." + parts[2]);
        add("payload is no json", parts[0] + "." + Forge.part("not json") + "." + parts[2]);
        add("signed payload is no json", forge.signText("not json"));
        add("other payload", parts[0] + "." + forge.withClaim("sub", "root").split("\\.")[1] + "." + parts[2]);
        add("deep header", Forge.part("{\"a\":".repeat(500) + "1" + "}".repeat(500)) + "." + parts[1] + "." + parts[2]);
        add(
                "zero signature",
                parts[0] + "." + parts[1] + "."
                        + Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[256]));
        for (String twice : List.of("tid", "sub", "exp", "permissions")) {
            add(
                    twice + " twice",
                    forge.withClaimsEnding(",\"" + twice + "\":1,\"" + twice + "\":\"" + UUID.randomUUID() + "\"}"));
        }
    }

    private void leaveUnsigned() {
        String[] parts = forge.sign(forge.header(), forge.claims()).split("\\.");
        add("alg none without signature", Forge.part("{\"alg\":\"none\"}") + "." + parts[1] + ".");
        for (String none : List.of("none", "None", "NONE", "nOnE", "")) {
            add("alg «" + none + "» with signature", forge.claiming(none, new byte[256]));
        }
        String type = "\"typ\":\"at+jwt\",\"kid\":\"" + key.getKeyID() + "\"}";
        add("no alg", Forge.part("{" + type) + "." + parts[1] + "." + parts[2]);
        add("alg is a number", Forge.part("{\"alg\":1," + type) + "." + parts[1] + "." + parts[2]);
        add("alg twice", Forge.part("{\"alg\":\"none\",\"alg\":\"RS256\"," + type) + "." + parts[1] + "." + parts[2]);
    }

    private void add(String what, String token) {
        tokens.put(what, token);
    }
}
