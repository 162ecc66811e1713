package io.doorstep.leadcrm.person;

import io.doorstep.leadcrm.person.ContactReading.Reachable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One thing by which a person is known.
record IdentityKey(IdentityKind kind, String value) {

    private static final Pattern OF_CHANNEL = Pattern.compile("[a-z][a-z0-9-]{0,39}:\\S{1,160}");
    private static final int LONGEST = 200;

    static List<IdentityKey> of(Reachable contact) {
        List<IdentityKey> keys = new ArrayList<>(3);
        add(keys, IdentityKind.EMAIL, contact.email());
        add(keys, IdentityKind.PHONE, contact.phone());
        add(keys, IdentityKind.CONVERSATION, contact.conversationId());
        return keys;
    }

    static List<IdentityKey> of(Reachable contact, @Nullable String externalId) {
        List<IdentityKey> keys = of(contact);
        if (externalId != null) {
            text(IdentityKind.EXTERNAL, externalId).ifPresent(keys::add);
        }
        return keys;
    }

    static Optional<IdentityKey> read(String written, String region) {
        return read(IdentityKind.EMAIL, written, region).or(() -> read(IdentityKind.PHONE, written, region));
    }

    /// Reads a key of one kind in the spelling that we compare.
    static Optional<IdentityKey> read(IdentityKind kind, String written, String region) {
        return switch (kind) {
            case EMAIL -> EmailAddress.parse(written).map(email -> new IdentityKey(kind, email.value()));
            case PHONE -> PhoneNumber.parse(written, region).map(phone -> new IdentityKey(kind, phone.value()));
            case CHANNEL ->
                text(kind, written)
                        .filter(key -> OF_CHANNEL.matcher(key.value()).matches());
            case EXTERNAL -> text(kind, written);
            case CONVERSATION -> Optional.empty();
        };
    }

    private static Optional<IdentityKey> text(IdentityKind kind, String written) {
        String value = written.strip();
        boolean readable =
                !value.isEmpty() && value.length() <= LONGEST && value.chars().noneMatch(Character::isISOControl);
        return readable ? Optional.of(new IdentityKey(kind, value)) : Optional.empty();
    }

    private static void add(List<IdentityKey> keys, IdentityKind kind, @Nullable Object value) {
        if (value != null) {
            keys.add(new IdentityKey(kind, value.toString()));
        }
    }
}
