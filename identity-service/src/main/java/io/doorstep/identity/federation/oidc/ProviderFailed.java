package io.doorstep.identity.federation.oidc;

import java.io.IOException;

/// A provider did not answer as it must.
public final class ProviderFailed extends IOException {

    ProviderFailed(String message) {
        super(message);
    }

    ProviderFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
