package io.doorstep.leadcrm.duplicate;

import io.doorstep.leadcrm.duplicate.likeness.Blocks;
import io.doorstep.leadcrm.duplicate.likeness.Description;
import io.doorstep.leadcrm.duplicate.likeness.Description.Address;
import io.doorstep.leadcrm.person.FindPerson;
import io.doorstep.leadcrm.person.KnownPerson;
import io.doorstep.leadcrm.person.PersonDetails;
import io.doorstep.leadcrm.person.PostalAddress;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what is known of a person ready for comparison, and the keys under which others find them.
@Component
class DescribePerson {

    private final FindPerson findPerson;
    private final Descriptions descriptions;

    DescribePerson(FindPerson findPerson, Descriptions descriptions) {
        this.findPerson = findPerson;
        this.descriptions = descriptions;
    }

    /// @return nothing when there is no such person any more
    @Transactional
    Optional<Description> describe(UUID person) {
        return descriptions.lock(person).map(before -> {
            KnownPerson known = findPerson.findById(person).orElseThrow();
            Description now = describe(known.details(), known.addresses(), known.emails(), known.phones());
            if (!now.equals(before)) {
                descriptions.put(person, now, Blocks.of(now));
            }
            return now;
        });
    }

    static Description describe(
            PersonDetails details, List<PostalAddress> addresses, List<String> emails, List<String> phones) {
        return Description.of(
                details.name(),
                details.givenName(),
                details.familyName(),
                details.birthDate(),
                addresses.stream()
                        .map(home -> Address.of(home.line1(), home.city(), home.region(), home.postalCode()))
                        .toList(),
                emails,
                phones);
    }
}
