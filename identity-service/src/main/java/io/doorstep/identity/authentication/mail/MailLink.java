package io.doorstep.identity.authentication.mail;

import java.time.Instant;

/// To whom a mail goes, and the link that it holds.
record MailLink(String email, String name, String link, Instant expiresAt) {

    /// A record would print the link.
    @Override
    public String toString() {
        return "MailLink[" + expiresAt + "]";
    }
}
