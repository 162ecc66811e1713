package io.doorstep.chatai.conversation;

import io.doorstep.chatai.assistant.Subject;
import io.doorstep.chatai.contact.Contact;
import io.doorstep.chatai.contact.ContactFound;
import io.doorstep.chatai.organization.GetOrganization;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.observe.LogKeys;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens a conversation with a greeting that says that an AI speaks.
@Component
public class StartConversation {
    private static final Logger log = LoggerFactory.getLogger(StartConversation.class);

    private final Conversations conversations;
    private final Messages messages;
    private final GetOrganization getOrganization;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final InstantSource clock;

    StartConversation(
            Conversations conversations,
            Messages messages,
            GetOrganization getOrganization,
            ApplicationEventPublisher events,
            Ids ids,
            InstantSource clock) {
        this.conversations = conversations;
        this.messages = messages;
        this.getOrganization = getOrganization;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param visitor what the channel knows of the visitor already
    /// @param subject the home that the visitor came for, if they came for one
    @Transactional
    public UUID start(Channel channel, String greeting, Contact visitor, @Nullable Subject subject) {
        var now = clock.instant();
        var conversation = new Conversation(ids.next(), channel, subject, now);
        var learned = conversation.learn(new ContactFound(visitor, null, ""));
        var name = getOrganization.current().persona().name();
        var message = Message.ofAssistant(ids.next(), conversation, name, greeting(greeting, subject), now)
                .citing(subject == null ? List.of() : List.of(subject.home()));
        conversations.save(conversation);
        messages.save(message);
        events.publishEvent(new ConversationStarted(conversation.id(), channel, now));
        events.publishEvent(new MessageStored(conversation.id(), message.getId(), Author.ASSISTANT, null, now));
        if (learned && visitor.reachable()) {
            events.publishEvent(new ContactExtracted(conversation.id(), visitor, null, "", propertyIds(subject), now));
        }
        log.atInfo().addKeyValue(LogKeys.AGGREGATE, conversation.id()).log("Conversation started");
        return conversation.id();
    }

    private static String greeting(String greeting, @Nullable Subject subject) {
        return subject == null
                ? greeting
                : greeting + "\nYou are looking at «" + subject.home().title() + "»: ask me anything about it.";
    }

    private static List<UUID> propertyIds(@Nullable Subject subject) {
        return subject == null ? List.of() : List.of(subject.home().id());
    }
}
