package io.doorstep.identity.federation;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param returnTo the pages that browsers may be sent back to, letter by letter; the first is the usual one
@ConfigurationProperties("identity.federation")
record FederationSettings(List<String> returnTo, Google google) {

    /// The platform's own client at Google; without an id there is none.
    record Google(String issuer, String clientId, String clientSecret) {

        boolean isSetUp() {
            return !clientId.isBlank() && !clientSecret.isBlank();
        }

        /// A record would print the secret.
        @Override
        public String toString() {
            return "Google[" + issuer + "]";
        }
    }
}
