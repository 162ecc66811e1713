package io.doorstep.notification.notification;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.observe.LogKeys;
import io.doorstep.notification.delivery.EmailRequest;
import io.doorstep.notification.delivery.QueueEmail;
import io.doorstep.notification.preference.Channel;
import io.doorstep.notification.preference.ReadPreferences;
import io.doorstep.notification.recipient.FindRecipients;
import io.doorstep.notification.template.Wording;
import io.doorstep.notification.template.WriteWording;
import java.time.InstantSource;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells users what happened, each on the channels that the user wants.
@Component
public class NotifyRecipients {

    private static final Logger log = LoggerFactory.getLogger(NotifyRecipients.class);

    private final FindRecipients recipients;
    private final Notifications notifications;
    private final NotificationCounter counter;
    private final ReadPreferences preferences;
    private final WriteWording writeWording;
    private final QueueEmail queueEmail;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final InstantSource clock;

    NotifyRecipients(
            FindRecipients recipients,
            Notifications notifications,
            NotificationCounter counter,
            ReadPreferences preferences,
            WriteWording writeWording,
            QueueEmail queueEmail,
            ApplicationEventPublisher events,
            Ids ids,
            InstantSource clock) {
        this.recipients = recipients;
        this.notifications = notifications;
        this.counter = counter;
        this.preferences = preferences;
        this.writeWording = writeWording;
        this.queueEmail = queueEmail;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /// Whoever has had the own facts restricted is left out.
    ///
    /// @param users in the order of their ids, as each one's counter is locked in turn
    @Transactional
    public void notify(Notice notice, SortedSet<UUID> users) {
        Wording wording = writeWording.write(notice.kind().template(), notice.facts());
        users.stream().filter(recipients::mayBeTold).forEach(user -> tell(user, notice, wording));
        log.atInfo()
                .addKeyValue(LogKeys.EVENT, notice.eventId())
                .addKeyValue("kind", notice.kind())
                .addKeyValue(LogKeys.COUNT, users.size())
                .log("Users notified");
    }

    private void tell(UUID user, Notice notice, Wording wording) {
        Set<Channel> channels = preferences.channelsFor(user, notice.kind().category());
        UUID shown = channels.contains(Channel.IN_APP) ? show(user, notice, wording) : null;
        if (channels.contains(Channel.EMAIL)) {
            queueEmail.queue(new EmailRequest(user, shown, null, notice.kind().template(), notice.facts()));
        }
    }

    private UUID show(UUID user, Notice notice, Wording wording) {
        UUID id = ids.next();
        notifications.save(new Notification(id, user, counter.next(user), notice, wording, clock.instant()));
        events.publishEvent(new CentreChanged(user));
        return id;
    }
}
