package io.doorstep.identity.edge;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/// An address or a range of addresses, such as `203.0.113.0/24` or `2001:db8::/32`; never looks a name up.
public record NetworkRange(String text, IpAddressMatcher matcher) {

    private static final Pattern NUMERIC =
            Pattern.compile("[0-9.]{7,15}(/\\d{1,2})?|[0-9a-fA-F.]*:[0-9a-fA-F:.]*(/\\d{1,3})?");

    /// Empty when it is none.
    public static Optional<NetworkRange> find(String text) {
        if (!NUMERIC.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new NetworkRange(text, new IpAddressMatcher(text)));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    boolean holds(String address) {
        return NUMERIC.matcher(address).matches() && matcher.matches(address);
    }
}
