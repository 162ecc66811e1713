package io.doorstep.leadcrm.duplicate.likeness;

import java.util.Set;

/// The part of an e-mail address before the `@`, without dots and what follows a plus.
record Mailbox(String name) {

    private static final Set<String> ROLES =
            Set.of("info", "contact", "sales", "admin", "office", "hello", "mail", "team", "support", "noreply");

    static Mailbox of(String email) {
        String local = email.substring(0, email.lastIndexOf('@'));
        int plus = local.indexOf('+');
        return new Mailbox((plus > 0 ? local.substring(0, plus) : local).replace(".", ""));
    }

    /// Whether it says nothing of who reads it.
    boolean isRole() {
        return ROLES.contains(name);
    }
}
