package io.doorstep.gateway.authentication;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.interfaces.RSAPublicKey;

/// One of identity's published keys; tokens remembered by it die with it.
final class SigningKey {

    private static final int LEAST_BITS = 2048;

    private final String id;
    private final RSAPublicKey publicKey;
    private final RSASSAVerifier verifier;
    private volatile boolean withdrawn;

    private SigningKey(String id, RSAPublicKey publicKey) {
        this.id = id;
        this.publicKey = publicKey;
        this.verifier = new RSASSAVerifier(publicKey);
    }

    static SigningKey of(RSAKey published) throws JOSEException {
        if (published.size() < LEAST_BITS) {
            throw new JOSEException("The key has fewer than " + LEAST_BITS + " bits");
        }
        return new SigningKey(published.getKeyID(), published.toRSAPublicKey());
    }

    String id() {
        return id;
    }

    RSASSAVerifier verifier() {
        return verifier;
    }

    boolean sameAs(SigningKey other) {
        return id.equals(other.id) && publicKey.equals(other.publicKey);
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    void withdraw() {
        withdrawn = true;
    }
}
