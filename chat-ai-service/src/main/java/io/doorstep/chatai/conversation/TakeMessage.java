package io.doorstep.chatai.conversation;

import io.doorstep.chatai.assistant.ReadInterest;
import io.doorstep.chatai.assistant.Turn;
import io.doorstep.chatai.assistant.Utterance;
import io.doorstep.chatai.contact.ContactFound;
import io.doorstep.chatai.contact.ContactReader;
import io.doorstep.chatai.organization.GetOrganization;
import io.doorstep.chatai.organization.OrganizationProfile;
import io.doorstep.kit.ids.Ids;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a visitor's message down, with what it says about them, before anything is asked elsewhere.
@Component
class TakeMessage {
    private static final int REMEMBERED = 12;

    private final Conversations conversations;
    private final Messages messages;
    private final GetOrganization getOrganization;
    private final ContactReader contacts;
    private final ReadInterest readInterest;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final InstantSource clock;

    TakeMessage(
            Conversations conversations,
            Messages messages,
            GetOrganization getOrganization,
            ContactReader contacts,
            ReadInterest readInterest,
            ApplicationEventPublisher events,
            Ids ids,
            InstantSource clock) {
        this.conversations = conversations;
        this.messages = messages;
        this.getOrganization = getOrganization;
        this.contacts = contacts;
        this.readInterest = readInterest;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Taken take(VisitorMessage said) {
        var conversation = conversations.lockById(said.conversationId()).orElse(null);
        if (conversation == null) {
            return new Taken.NoSuchConversation();
        }
        var organization = getOrganization.current();
        var found = contacts.read(said.text(), organization.region());
        var known = find(said);
        if (known != null) {
            return again(said, known, conversation, found, organization);
        }
        var message = Message.ofVisitor(ids.next(), conversation, said.text(), said.clientMessageId(), clock.instant());
        conversation.visitorWrites();
        messages.save(message);
        events.publishEvent(new MessageStored(
                conversation.id(), message.getId(), Author.VISITOR, conversation.leadId(), clock.instant()));
        var leftContact = conversation.learn(found) && conversation.contact().reachable();
        if (leftContact) {
            events.publishEvent(new ContactExtracted(
                    conversation.id(),
                    conversation.contact(),
                    conversation.consent(),
                    said.text(),
                    readInterest.read(found.remainder(), conversation.dialogue()),
                    clock.instant()));
        }
        return toAnswer(message.said(), conversation, found, organization, leftContact);
    }

    private @Nullable SaidMessage find(VisitorMessage said) {
        return said.clientMessageId() == null
                ? null
                : messages.findByConversationIdAndClientMessageId(said.conversationId(), said.clientMessageId())
                        .map(Message::said)
                        .orElse(null);
    }

    /// A message that was taken but not answered, because the service was stopped between, is answered now.
    private Taken again(
            VisitorMessage said,
            SaidMessage known,
            Conversation conversation,
            ContactFound found,
            OrganizationProfile organization) {
        if (!known.text().equals(said.text())) {
            return new Taken.TextDiffers();
        }
        return messages.findByConversationIdAndInReplyTo(conversation.id(), known.id())
                .<Taken>map(reply -> new Taken.AnsweredBefore(reply.said()))
                .orElseGet(() -> toAnswer(known, conversation, found, organization, found.reachable()));
    }

    private Taken toAnswer(
            SaidMessage message,
            Conversation conversation,
            ContactFound found,
            OrganizationProfile organization,
            boolean leftContact) {
        if (!conversation.status().assistantAnswers()) {
            return new Taken.ToPassOn(leftContact);
        }
        var turn = new Turn(
                conversation.id(),
                message.text(),
                found,
                conversation.contact(),
                conversation.dialogue(),
                conversation.status() == ConversationStatus.WAITING_FOR_AGENT,
                organization,
                earlier(conversation, message.position()));
        return new Taken.ToAnswer(message.id(), message.position(), turn, leftContact);
    }

    private List<Utterance> earlier(Conversation conversation, int position) {
        return messages
                .findByConversationIdAndPositionLessThanOrderByPositionDesc(
                        conversation.id(), position, Limit.of(REMEMBERED))
                .reversed()
                .stream()
                .map(Message::said)
                .map(message -> new Utterance(message.author() == Author.VISITOR, message.text()))
                .toList();
    }
}
