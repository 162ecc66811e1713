package io.doorstep.identity.authentication.phone;

import io.doorstep.identity.secret.Seal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.springframework.stereotype.Component;

/// The six digits of a code, derived from all that it is for, so that they are stored nowhere.
@Component
class CodeDigits {

    private static final BigInteger CODES = BigInteger.valueOf(1_000_000);

    private final Seal seal;

    CodeDigits(Seal seal) {
        this.seal = seal;
    }

    String of(PhoneCode code) {
        String sealed = seal.of(String.join(
                "|",
                "phone-code",
                code.id().toString(),
                code.userId().toString(),
                code.sessionId().toString(),
                code.purpose().name(),
                code.number().e164(),
                Long.toString(code.expiresAt().getEpochSecond())));
        BigInteger number = new BigInteger(1, Base64.getUrlDecoder().decode(sealed));
        return "%06d".formatted(number.mod(CODES).intValueExact());
    }

    /// In constant time.
    boolean areOf(PhoneCode code, String digits) {
        return MessageDigest.isEqual(
                digits.strip().getBytes(StandardCharsets.UTF_8), of(code).getBytes(StandardCharsets.UTF_8));
    }

    String sealOf(PhoneNumber number) {
        return seal.of("phone-number|" + number.e164());
    }
}
