package io.doorstep.identity.authentication.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import java.security.GeneralSecurityException;
import java.util.Map;

/// What the tests of passkeys have in common.
abstract class PasskeyTest extends IdentityTest {

    static final String PASSKEYS = "/api/v1/security/passkeys";
    static final String LOG_IN = "/api/v1/auth/login/passkey";
    static final String STEP_UP = "/api/v1/auth/step-up/passkey";

    Business aVerifiedBusiness() {
        Business business = aBusiness();
        String token = mailedToken(business, "VERIFY_EMAIL", 1);
        assertThat(api.post("/api/v1/auth/email/verify", null, Map.of("token", token))
                        .status())
                .isLessThan(300);
        return business;
    }

    PasskeyDevice aPasskeyOf(Business business) throws GeneralSecurityException {
        var device = new PasskeyDevice();
        Answer added = add(business.owner(), device);
        assertThat(added.status()).as(added.body().toString()).isEqualTo(201);
        return device;
    }

    Answer add(String bearer, PasskeyDevice device) throws GeneralSecurityException {
        return add(bearer, device.create(options(bearer)));
    }

    Answer add(String bearer, Map<String, Object> credential) {
        return api.post(PASSKEYS, bearer, Map.of("name", "My phone", "credential", credential));
    }

    Answer options(String bearer) {
        Answer options = api.post(PASSKEYS + "/options", bearer, Map.of());
        assertThat(options.status()).as(options.body().toString()).isEqualTo(200);
        return options;
    }

    Answer question() {
        return api.post(LOG_IN + "/options", null, Map.of());
    }

    Answer logIn(PasskeyDevice device) throws GeneralSecurityException {
        device.counter++;
        return logIn(device.sign(question()));
    }

    Answer logIn(Map<String, Object> credential) {
        return api.post(LOG_IN, null, Map.of("credential", credential));
    }
}
