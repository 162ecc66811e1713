package io.doorstep.gateway.authentication;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import org.jspecify.annotations.Nullable;

/// Whether a business may only be read, and as of when somebody said so.
///
/// @param saidAt in milliseconds; the later word of two holds
public record Standing(boolean suspended, long saidAt) {

    /// What is taken for true of a business that nobody has said anything of.
    public static final Standing GOOD = new Standing(false, Long.MIN_VALUE);

    static Standing claimedBy(JWTClaimsSet claims) throws ParseException {
        Long saidAt = claims.getLongClaim("standing_at");
        return saidAt == null ? GOOD : new Standing("SUSPENDED".equals(claims.getStringClaim("standing")), saidAt);
    }

    public Standing laterOf(@Nullable Standing other) {
        return other == null || other.saidAt < saidAt ? this : other;
    }
}
