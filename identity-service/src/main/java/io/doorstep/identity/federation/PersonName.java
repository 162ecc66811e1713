package io.doorstep.identity.federation;

import io.doorstep.identity.membership.EmailAddress;
import org.jspecify.annotations.Nullable;

/// What to call somebody new.
final class PersonName {

    private static final int LONGEST = 120;

    private PersonName() {}

    static String of(@Nullable String said, EmailAddress email) {
        String name = said == null ? "" : said.replaceAll("\\p{Cntrl}", " ").strip();
        String called = name.isEmpty() ? email.text().substring(0, email.text().lastIndexOf('@')) : name;
        return called.length() <= LONGEST ? called : called.substring(0, LONGEST);
    }
}
