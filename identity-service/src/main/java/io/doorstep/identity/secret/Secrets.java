package io.doorstep.identity.secret;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/// Makes secrets.
@Component
public class Secrets {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /// @param prefix tells people and scanners what they have found, such as `rt_`
    public Secret next(String prefix) {
        return new Secret(prefix + text(BYTES));
    }

    /// A short random name that is no secret.
    public String name() {
        return text(9);
    }

    private String text(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
