package io.doorstep.chatai.conversation;

import io.doorstep.chatai.assistant.AnswerVisitor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes a visitor's message, has it answered, keeps the answer: no transaction is open while others are asked.
@Component
public class TalkToAssistant {
    private final TakeMessage takeMessage;
    private final AnswerVisitor answerVisitor;
    private final StoreAnswer storeAnswer;
    private final AwaitLead awaitLead;

    TalkToAssistant(
            TakeMessage takeMessage, AnswerVisitor answerVisitor, StoreAnswer storeAnswer, AwaitLead awaitLead) {
        this.takeMessage = takeMessage;
        this.answerVisitor = answerVisitor;
        this.storeAnswer = storeAnswer;
        this.awaitLead = awaitLead;
    }

    public TalkOutcome talk(VisitorMessage said) {
        return switch (takeMessage.take(said)) {
            case Taken.NoSuchConversation _ -> new TalkOutcome.NoSuchConversation();
            case Taken.TextDiffers _ -> new TalkOutcome.TextDiffers();
            case Taken.AnsweredBefore(var reply) ->
                new TalkOutcome.Answered(reply, awaitLead.find(said.conversationId()), true);
            case Taken.ToPassOn(var leftContact) -> new TalkOutcome.PassedOn(lead(said.conversationId(), leftContact));
            case Taken.ToAnswer taken -> {
                var reply = storeAnswer.store(taken, answerVisitor.answer(taken.turn()));
                yield new TalkOutcome.Answered(reply, lead(said.conversationId(), taken.leftContact()), false);
            }
        };
    }

    private @Nullable UUID lead(UUID conversationId, boolean leftContact) {
        return leftContact ? awaitLead.await(conversationId) : awaitLead.find(conversationId);
    }
}
