package io.doorstep.chatai.assistant.builtin;

import io.doorstep.chatai.assistant.Answer;
import io.doorstep.chatai.assistant.Pending;
import io.doorstep.chatai.assistant.Selection;
import io.doorstep.chatai.assistant.reading.Question;
import io.doorstep.chatai.assistant.reading.Topic;
import org.jspecify.annotations.Nullable;

/// Gives «yes» and «no» their meaning: that of the assistant's own last question.
class OpenQuestions implements Rule {
    private final HomeQuestions questions;

    OpenQuestions(HomeQuestions questions) {
        this.questions = questions;
    }

    @Override
    public @Nullable Answer find(Talk talk) {
        if (talk.message().is(Topic.YES)) {
            return yes(talk);
        }
        return talk.message().is(Topic.NO) && !talk.turn().found().reachable() ? no(talk) : null;
    }

    private @Nullable Answer yes(Talk talk) {
        return switch (talk.state().pending()) {
            case CONTACT, CONTACT_FOR_VIEWING ->
                talk.turn().found().reachable()
                        ? null
                        : talk.ask(
                                "Thank you. Which phone number or e-mail address shall I pass on?",
                                talk.state().pending());
            case WISHES ->
                talk.ask(
                        "Then tell me what may change: the place, the budget, the number of bedrooms?", Pending.WISHES);
            case WHICH_HOME -> questions.answer(talk, Selection.of(null, talk.state()), Question.DETAILS);
            case NOTHING, VIEWING_OFFERED, PERSON_OFFERED -> null;
        };
    }

    private static @Nullable Answer no(Talk talk) {
        return switch (talk.state().pending()) {
            case CONTACT, CONTACT_FOR_VIEWING, VIEWING_OFFERED, PERSON_OFFERED ->
                talk.reply(talk.tone().beforeRefusal + "That's fine. I'm here for anything else about our homes.");
            case WISHES, WHICH_HOME ->
                talk.reply(talk.tone().beforeRefusal
                        + "That's fine. Tell me whenever you want me to look for something else.");
            case NOTHING -> null;
        };
    }
}
