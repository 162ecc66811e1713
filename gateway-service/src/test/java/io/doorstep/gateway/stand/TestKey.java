package io.doorstep.gateway.stand;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

/// A signing key of identity's, or of somebody who would like to be.
public record TestKey(RSAKey jwk) {

    /// The one that is published before any test.
    public static final TestKey CURRENT = withId("key-1");

    public static TestKey withId(String id) {
        try {
            return new TestKey(new RSAKeyGenerator(2048)
                    .keyID(id)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
