package io.doorstep.leadcrm.person;

import io.doorstep.leadcrm.person.ContactReading.Reachable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One thing by which a person is known.
record IdentityKey(Kind kind, String value) {

    enum Kind {
        EMAIL,
        PHONE,
        CONVERSATION
    }

    static List<IdentityKey> of(Reachable contact) {
        List<IdentityKey> keys = new ArrayList<>(3);
        add(keys, Kind.EMAIL, contact.email());
        add(keys, Kind.PHONE, contact.phone());
        add(keys, Kind.CONVERSATION, contact.conversationId());
        return keys;
    }

    static Optional<IdentityKey> read(String written, String region) {
        return EmailAddress.parse(written)
                .map(email -> new IdentityKey(Kind.EMAIL, email.value()))
                .or(() -> PhoneNumber.parse(written, region).map(phone -> new IdentityKey(Kind.PHONE, phone.value())));
    }

    private static void add(List<IdentityKey> keys, Kind kind, @Nullable Object value) {
        if (value != null) {
            keys.add(new IdentityKey(kind, value.toString()));
        }
    }
}
