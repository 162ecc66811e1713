package io.doorstep.notification.notification;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Calls a person to a conversation: the agent of its lead, or all who answer visitors.
@Component
public class AnnounceHandoff {

    private final LeadWatches watches;
    private final NotifyRecipients notifyRecipients;
    private final TellTeam tellTeam;

    AnnounceHandoff(LeadWatches watches, NotifyRecipients notifyRecipients, TellTeam tellTeam) {
        this.watches = watches;
        this.notifyRecipients = notifyRecipients;
        this.tellTeam = tellTeam;
    }

    @Transactional
    public void announce(Notice notice, @Nullable UUID leadId) {
        Optional<UUID> agent =
                Optional.ofNullable(leadId).flatMap(watches::findByLeadId).flatMap(LeadWatch::assignee);
        agent.ifPresentOrElse(
                user -> notifyRecipients.notify(notice, new TreeSet<>(List.of(user))), () -> tellTeam.tell(notice));
    }
}
