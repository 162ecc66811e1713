package io.doorstep.identity.session;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/// When and how a person proved who it is.
///
/// @param methods as RFC 8176 names them: `pwd`, `otp`, `kba` for a backup code, `sms` for a code on the phone, `mail`
/// for an invitation, `pop` for a passkey, which is `mfa` in itself; `sso` when the organization's own provider
/// vouched, `fed` when Google did
public record Proven(Instant at, Set<String> methods) {

    public static final String PASSWORD = "pwd";
    public static final String INVITATION = "mail";
    public static final String SMS = "sms";
    public static final String ORGANIZATIONS_PROVIDER = "sso";
    public static final String GOOGLE = "fed";

    private static final String PASSKEY = "pop";

    /// By a key that only the person's finger or face lets out.
    public static Proven byPasskey(Instant at) {
        return new Proven(at, Set.of(PASSKEY, "mfa"));
    }

    /// Whoever signed in otherwise needs no password, however old it is.
    public boolean isByPassword() {
        return methods.contains(PASSWORD);
    }

    public static Proven by(String method, Instant at) {
        return new Proven(at, Set.of(method));
    }

    /// Whether it proves nothing outside of the organization whose provider vouched.
    public boolean holdsForOneOrganization() {
        return methods.contains(ORGANIZATIONS_PROVIDER);
    }

    public Proven and(String method) {
        Set<String> all = new TreeSet<>(methods);
        all.add(method);
        return new Proven(at, all);
    }
}
