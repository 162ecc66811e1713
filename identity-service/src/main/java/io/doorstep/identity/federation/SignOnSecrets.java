package io.doorstep.identity.federation;

import io.doorstep.identity.secret.LinkSecrets;
import io.doorstep.identity.secret.Secret;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Derives what one sign-on is recognised by.
@Component
class SignOnSecrets {

    private final LinkSecrets secrets;

    SignOnSecrets(LinkSecrets secrets) {
        this.secrets = secrets;
    }

    /// Goes to the provider and comes back.
    Secret state(UUID signOn) {
        return secrets.of("sst_", signOn);
    }

    /// Comes back in the ID token.
    String nonce(UUID signOn) {
        return secrets.of("ssn_", signOn).text();
    }

    /// Of PKCE between the provider and us.
    String verifier(UUID signOn) {
        return secrets.of("ssv_", signOn).text();
    }

    /// What the browser trades for a session.
    Secret code(UUID signOn) {
        return secrets.of("ssc_", signOn);
    }
}
