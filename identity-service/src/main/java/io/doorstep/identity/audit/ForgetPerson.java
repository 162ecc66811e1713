package io.doorstep.identity.audit;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes out of the bound organization's log what it says of a person, and keeps it from coming in again. That somebody
/// did something stays, under an id that leads nowhere any more; the chain holds as before.
@Component
public class ForgetPerson {

    private static final int AT_ONCE = 500;

    private final AuditChains chains;
    private final AuditEntries entries;
    private final ForgottenPeople forgotten;
    private final PersonalParts parts;

    ForgetPerson(AuditChains chains, AuditEntries entries, ForgottenPeople forgotten, PersonalParts parts) {
        this.chains = chains;
        this.entries = entries;
        this.forgotten = forgotten;
        this.parts = parts;
    }

    /// @param email by which entries about other things may name the person
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(UUID userId, String email) {
        chains.lock();
        forgotten.add(userId);
        String person = userId.toString();
        String address = email.toLowerCase(Locale.ROOT);
        long last = 0;
        List<LinkedEntry> portion = entries.listNaming(person, address, last, AT_ONCE);
        while (!portion.isEmpty()) {
            entries.keepLess(
                    portion.stream().map(link -> without(link, person, address)).toList());
            last = portion.getLast().number();
            portion = entries.listNaming(person, address, last, AT_ONCE);
        }
    }

    /// Somebody who comes back is written about as anybody is.
    @Transactional(propagation = Propagation.MANDATORY)
    public void writeAgainAbout(UUID userId) {
        forgotten.remove(userId);
    }

    private LinkedEntry without(LinkedEntry link, String person, String address) {
        AuditEntry entry = link.entry();
        boolean isAbout = entry.objectId().equals(person)
                || entry.changes().toString().toLowerCase(Locale.ROOT).contains(address);
        LinkedEntry less = isAbout ? parts.withoutChanges(link) : link;
        return person.equals(entry.actorId()) ? parts.withoutOrigin(less) : less;
    }
}
