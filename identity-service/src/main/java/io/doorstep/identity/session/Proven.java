package io.doorstep.identity.session;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/// When and how a person proved who it is.
///
/// @param methods as RFC 8176 names them: `pwd`, `otp`, `kba` for a backup code, `mail` for an invitation, `pop` for a
/// passkey, which is `mfa` in itself
public record Proven(Instant at, Set<String> methods) {

    public static final String PASSWORD = "pwd";
    public static final String INVITATION = "mail";

    private static final String PASSKEY = "pop";

    /// By a key that only the person's finger or face lets out.
    public static Proven byPasskey(Instant at) {
        return new Proven(at, Set.of(PASSKEY, "mfa"));
    }

    /// Whoever signed in so needs no password, however old it is.
    public boolean isByPasskey() {
        return methods.contains(PASSKEY);
    }

    public static Proven by(String method, Instant at) {
        return new Proven(at, Set.of(method));
    }

    public Proven and(String method) {
        Set<String> all = new TreeSet<>(methods);
        all.add(method);
        return new Proven(at, all);
    }
}
