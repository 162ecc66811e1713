package io.doorstep.leadcrm.person;

import io.doorstep.leadcrm.person.ContactReading.Reachable;
import io.doorstep.leadcrm.person.ContactReading.Unreachable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads a contact as it was written; a number in the field for the address, and the reverse, is understood.
@Component
public class ReadContact {

    private final Regions regions;

    ReadContact(Regions regions) {
        this.regions = regions;
    }

    public ContactReading read(ContactGiven given) {
        List<String> written = Stream.of(given.email(), given.phone())
                .flatMap(text -> text(text).stream())
                .toList();
        String region = Objects.requireNonNullElseGet(given.country(), regions::current);
        Optional<EmailAddress> email = firstEmail(written);
        Optional<PhoneNumber> phone = firstPhone(written, region);
        if (email.isEmpty() && phone.isEmpty()) {
            return new Unreachable(UnreachableReason.of(
                    text(given.email()).isPresent(), text(given.phone()).isPresent()));
        }
        return new Reachable(
                text(given.name()).orElse(null),
                email.map(EmailAddress::value).orElse(null),
                phone.map(PhoneNumber::value).orElse(null),
                given.conversationId(),
                written.stream().filter(text -> !isReadable(text, region)).toList());
    }

    /// A phone number in E.164, however it is written.
    public Optional<String> readPhone(String written) {
        return PhoneNumber.parse(written, regions.current()).map(PhoneNumber::value);
    }

    private static Optional<EmailAddress> firstEmail(List<String> written) {
        return written.stream()
                .flatMap(text -> EmailAddress.parse(text).stream())
                .findFirst();
    }

    private static Optional<PhoneNumber> firstPhone(List<String> written, String region) {
        return written.reversed().stream()
                .flatMap(text -> PhoneNumber.parse(text, region).stream())
                .findFirst();
    }

    private static boolean isReadable(String text, String region) {
        return EmailAddress.parse(text).isPresent()
                || PhoneNumber.parse(text, region).isPresent();
    }

    private static Optional<String> text(@Nullable String written) {
        return Optional.ofNullable(written)
                .map(text -> text.replaceAll("\\p{Cntrl}+", " ").strip())
                .filter(text -> !text.isEmpty());
    }
}
