package io.doorstep.notification.recipient;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Finds who is to be told, by role or by id.
@Component
public class FindRecipients {

    private final Recipients recipients;

    FindRecipients(Recipients recipients) {
        this.recipients = recipients;
    }

    public SortedSet<UUID> activeWithAnyRole(Set<String> roles) {
        return recipients.findByActiveTrueAndRestrictedFalseOrderByUserId().stream()
                .filter(recipient -> recipient.hasAnyOf(roles))
                .map(Recipient::userId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Whether anything but what concerns the account may be told; of whom nothing is known yet, it may.
    public boolean mayBeTold(UUID userId) {
        return recipients.findByUserId(userId).filter(Recipient::isRestricted).isEmpty();
    }

    public SortedSet<UUID> activeAmong(Collection<UUID> users) {
        return recipients.findByActiveTrueAndRestrictedFalseOrderByUserId().stream()
                .map(Recipient::userId)
                .filter(users::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Optional<Addressee> findAddressee(UUID userId) {
        return recipients.findByUserId(userId).map(Recipient::toAddressee);
    }
}
