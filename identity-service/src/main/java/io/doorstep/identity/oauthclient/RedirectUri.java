package io.doorstep.identity.oauthclient;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// An address that a person's browser may be sent back to. It is compared letter by letter, so only one way to write it
/// is taken.
final class RedirectUri {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");
    private static final int LONGEST = 500;

    /// Dots, slashes and percents that somebody else may decode.
    private static final Pattern HIDDEN = Pattern.compile("(?i)%(00|25|2e|2f|5c)");

    private RedirectUri() {}

    /// @return what is wrong with it, if anything is
    static Optional<String> findFault(String text) {
        try {
            return findFault(new URI(text), text);
        } catch (URISyntaxException e) {
            return Optional.of("is no URI");
        }
    }

    private static Optional<String> findFault(URI uri, String text) {
        String host = uri.getHost();
        if (text.length() > LONGEST || uri.isOpaque() || host == null) {
            return Optional.of("must be absolute, with a host, and of at most " + LONGEST + " characters");
        }
        if (!"https".equals(uri.getScheme()) && !("http".equals(uri.getScheme()) && LOOPBACK.contains(host))) {
            return Optional.of("must begin with https://, or with http:// and a loopback address");
        }
        if (uri.getRawFragment() != null || uri.getRawUserInfo() != null || text.contains("*")) {
            return Optional.of("must have no fragment, no user and no wildcard");
        }
        boolean plain = host.equals(host.toLowerCase(Locale.ROOT))
                && !host.endsWith(".")
                && uri.normalize().toString().equals(text)
                && uri.toASCIIString().equals(text)
                && !HIDDEN.matcher(uri.getRawPath()).find();
        return plain ? Optional.empty() : Optional.of("must be written in its plain form");
    }
}
