package io.doorstep.identity.session;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/// When and how a person proved who it is.
///
/// @param methods as RFC 8176 names them: `pwd`, `otp`, `kba` for a backup code, `sms` for a code on the
/// phone, `mail` for an invitation
public record Proven(Instant at, Set<String> methods) {

    public static final String PASSWORD = "pwd";
    public static final String INVITATION = "mail";
    public static final String SMS = "sms";

    public static Proven by(String method, Instant at) {
        return new Proven(at, Set.of(method));
    }

    public Proven and(String method) {
        Set<String> all = new TreeSet<>(methods);
        all.add(method);
        return new Proven(at, all);
    }
}
