package io.doorstep.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.util.LinkedHashMap;
import java.util.Map;

/// Tokens of somebody who would like to be let in, by what is wrong with each. Some are signed by the right key, as if
/// identity itself could be talked into it.
public final class HostileTokens {

    private HostileTokens() {}

    /// @param key with which good tokens are signed
    public static Map<String, String> of(RSAKey key) {
        Map<String, String> tokens = new LinkedHashMap<>(HostileShapes.of(key));
        try {
            tokens.putAll(HostileSignatures.of(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        tokens.putAll(HostileClaims.of(key));
        return tokens;
    }
}
