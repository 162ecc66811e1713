package io.doorstep.identity.oauthclient;

import io.doorstep.identity.secret.Secret;
import io.doorstep.identity.secret.Secrets;

/// What a confidential client proves itself by.
final class ClientSecret {

    private static final String START = "dcs_";

    private ClientSecret() {}

    static Secret next(Secrets secrets) {
        return secrets.next(START);
    }
}
