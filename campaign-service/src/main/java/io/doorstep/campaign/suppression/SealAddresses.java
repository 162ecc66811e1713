package io.doorstep.campaign.suppression;

import io.doorstep.campaign.contact.ContactCard;
import io.doorstep.campaign.contact.FindContact;
import io.doorstep.kit.ids.Ids;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Lets the addresses of contacts be forgotten, and stay suppressed where they were or where the contact opted out.
@Component
public class SealAddresses {

    private final FindContact findContact;
    private final FindSuppression findSuppression;
    private final Suppressions suppressions;
    private final AddressSeals seals;
    private final Ids ids;
    private final InstantSource clock;

    SealAddresses(
            FindContact findContact,
            FindSuppression findSuppression,
            Suppressions suppressions,
            AddressSeals seals,
            Ids ids,
            InstantSource clock) {
        this.findContact = findContact;
        this.findSuppression = findSuppression;
        this.suppressions = suppressions;
        this.seals = seals;
        this.ids = ids;
        this.clock = clock;
    }

    /// @return whether a seal is left of any of them
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean seal(Collection<UUID> contacts) {
        return contacts.stream()
                        .flatMap(id -> findContact.find(id).stream())
                        .filter(this::seal)
                        .count()
                > 0;
    }

    private boolean seal(ContactCard contact) {
        String email = contact.email();
        if (email == null) {
            return false;
        }
        Optional<Suppression> entry = findSuppression
                .find(email)
                .or(() -> contact.optedOut() ? Optional.of(optOut(email)) : Optional.empty());
        entry.ifPresent(found -> found.seal(seals.of(email)));
        return entry.isPresent();
    }

    private Suppression optOut(String email) {
        return suppressions.save(new Suppression(ids.next(), email, SuppressionReason.UNSUBSCRIBED, clock.instant()));
    }
}
