package io.doorstep.identity.authentication.secondfactor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.InstantSource;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/// An authenticator app on somebody's phone.
public record App(String secret, InstantSource clock) {

    public String code() {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(
                            new SecretKeySpec(new Base32().decode(secret), "HmacSHA1"), clock.instant());
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
