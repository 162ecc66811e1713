package io.doorstep.notification.recipient;

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
        return recipients.findByActiveTrueOrderByUserId().stream()
                .filter(recipient -> recipient.hasAnyOf(roles))
                .map(Recipient::userId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Optional<Addressee> findAddressee(UUID userId) {
        return recipients.findByUserId(userId).map(Recipient::toAddressee);
    }
}
