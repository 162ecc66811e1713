package io.doorstep.identity.apikey;

import io.doorstep.identity.secret.Secret;
import java.util.Optional;

/// A key as its holder has it: `dsk_` + a prefix to find it by + `.` + the secret.
///
/// @param prefix random, no secret, shown in lists
record KeyText(String prefix, Secret secret) {

    private static final String START = "dsk_";
    private static final int LONGEST = 200;

    static Optional<KeyText> parse(String text) {
        int dot = text.indexOf('.');
        return text.length() <= LONGEST && text.startsWith(START) && dot > START.length() && dot < text.length() - 1
                ? Optional.of(new KeyText(text.substring(0, dot), new Secret(text.substring(dot + 1))))
                : Optional.empty();
    }

    static KeyText of(String name, Secret secret) {
        return new KeyText(START + name, secret);
    }

    String text() {
        return prefix + "." + secret.text();
    }
}
