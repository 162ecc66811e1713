package io.doorstep.chatai.assistant.builtin;

import io.doorstep.chatai.assistant.Answer;
import io.doorstep.chatai.assistant.Assistant;
import io.doorstep.chatai.assistant.Attempt;
import io.doorstep.chatai.assistant.Turn;
import io.doorstep.chatai.assistant.listing.ListingSearch;
import io.doorstep.chatai.assistant.reading.MessageReader;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Answers by rules: the first rule that has something to say decides, in the order given here.
@Component
@Order(BuiltInAssistant.LAST)
class BuiltInAssistant implements Assistant {
    static final int LAST = 100;

    private final MessageReader reader = new MessageReader();
    private final ContactAcknowledgement acknowledgement = new ContactAcknowledgement();
    private final List<Rule> rules;

    public BuiltInAssistant(ListingSearch listings) {
        var questions = new HomeQuestions();
        this.rules = List.of(
                new Boundaries(),
                new PersonRequests(),
                new Viewings(),
                new AboutHome(listings),
                new Comparisons(),
                questions,
                new HomeSearch(listings),
                new OpenQuestions(questions),
                new OutOfScope(),
                new SmallTalk());
    }

    @Override
    public Attempt attempt(Turn turn) {
        return new Attempt.Answered(answer(turn));
    }

    Answer answer(Turn turn) {
        var talk = new Talk(turn, reader.read(turn.found().remainder()));
        for (var rule : rules) {
            var answer = rule.find(talk);
            if (answer != null) {
                return acknowledgement.addTo(answer, talk);
            }
        }
        return acknowledgement.insteadOfAnAnswer(talk);
    }
}
