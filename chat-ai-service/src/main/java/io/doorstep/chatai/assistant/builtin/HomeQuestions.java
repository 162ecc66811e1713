package io.doorstep.chatai.assistant.builtin;

import io.doorstep.chatai.assistant.Answer;
import io.doorstep.chatai.assistant.Pending;
import io.doorstep.chatai.assistant.Selection;
import io.doorstep.chatai.assistant.listing.Listing;
import io.doorstep.chatai.assistant.reading.Pick;
import io.doorstep.chatai.assistant.reading.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers about a home that was shown: «how big is the second one?», «does it have a garage?».
class HomeQuestions implements Rule {
    private final HomeFacts facts = new HomeFacts();

    @Override
    public @Nullable Answer find(Talk talk) {
        var message = talk.message();
        var pick = message.pick();
        var asked = message.question() == Question.DETAILS && pick != null ? repeated(talk) : message.question();
        if (message.refinement() != null || !message.wish().isEmpty() && (message.searching() || pick == null)) {
            return null;
        }
        if (asked == null) {
            return pick == null || pick instanceof Pick.Same && message.text().split("\\s+").length > 5
                    ? null
                    : answer(talk, Selection.of(pick, talk.state()), repeated(talk));
        }
        if (pick == null && talk.state().shown().isEmpty() && asked != Question.DETAILS) {
            return message.searching() ? null : answer(talk, new Selection.NothingShown(), asked);
        }
        return pick == null && talk.state().shown().isEmpty()
                ? null
                : answer(talk, Selection.of(pick, talk.state()), asked);
    }

    Answer answer(Talk talk, Selection selection, Question asked) {
        if (selection instanceof Selection.Unclear && asked != Question.DETAILS && asked != Question.FEATURE) {
            return aboutAll(talk, asked);
        }
        return selection instanceof Selection.Chosen(var listing)
                ? about(listing, talk, asked)
                : WhichHome.ask(selection, talk);
    }

    private Answer about(Listing listing, Talk talk, Question asked) {
        var text = facts.answer(listing, asked, talk.message().feature());
        var next = talk.state().about(listing, asked);
        return asked == Question.DETAILS
                ? talk.about(
                        text + " Would you like to see it?",
                        List.of(listing),
                        next.leavingOpen(Pending.VIEWING_OFFERED))
                : talk.about(text, List.of(listing), next.leavingOpen(Pending.NOTHING));
    }

    private Answer aboutAll(Talk talk, Question asked) {
        var shown = talk.state().shown();
        var text = new StringBuilder();
        for (int i = 0; i < shown.size(); i++) {
            text.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(facts.answer(shown.get(i), asked, null));
        }
        return talk.about(text.toString(), shown, talk.state().leavingOpen(Pending.NOTHING));
    }

    /// «And the third?» asks what was asked before.
    private static Question repeated(Talk talk) {
        var last = talk.state().lastQuestion();
        return last != null && talk.message().text().matches("(?i)^\\W*(?:and|what about|how about)\\b.*")
                ? last
                : Question.DETAILS;
    }
}
