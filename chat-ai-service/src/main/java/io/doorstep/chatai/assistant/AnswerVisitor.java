package io.doorstep.chatai.assistant;

import io.doorstep.kit.observe.LogKeys;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Answers a visitor by the first assistant that can; the built-in one comes last and always can.
@Component
public class AnswerVisitor {
    private static final Logger log = LoggerFactory.getLogger(AnswerVisitor.class);

    private final List<Assistant> assistants;

    AnswerVisitor(List<Assistant> assistants) {
        this.assistants = assistants;
    }

    /// Asks other systems: never called in a transaction.
    public Answer answer(Turn turn) {
        TokensUsed spent = null;
        for (var assistant : assistants) {
            switch (assistant.attempt(turn)) {
                case Attempt.Answered(var answer) -> {
                    return answer.tokens() == null ? answer.costing(spent) : answer;
                }
                case Attempt.LeftToNext _ -> {}
                case Attempt.GaveUp(var because, var tokens) -> {
                    log.atWarn()
                            .addKeyValue(LogKeys.AGGREGATE, turn.conversationId())
                            .addKeyValue(LogKeys.REASON, because)
                            .log("An assistant gave up, the next one answers");
                    spent = tokens == null ? spent : tokens;
                }
            }
        }
        throw new IllegalStateException("No assistant answered; the built-in one always does");
    }
}
