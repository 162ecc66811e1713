package io.doorstep.chatai.assistant.builtin;

import io.doorstep.chatai.assistant.Answer;
import io.doorstep.chatai.assistant.HandoffReason;
import io.doorstep.chatai.assistant.Pending;
import io.doorstep.chatai.assistant.reading.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What needs a person: because the visitor wants one, or because the question is not for a machine.
class PersonRequests implements Rule {
    @Override
    public @Nullable Answer find(Talk talk) {
        var message = talk.message();
        if (message.is(Topic.HUMAN_WANTED)) {
            return callPerson(HandoffReason.VISITOR_ASKED, talk);
        }
        if (message.is(Topic.CALL_BACK) && !talk.turn().found().reachable()) {
            return talk.reachable()
                    ? callPerson(HandoffReason.CALL_BACK, talk)
                    : talk.ask(
                            "Gladly. Which phone number can " + talk.organization() + " call you on?", Pending.CONTACT);
        }
        if (message.is(Topic.SELLING)) {
            return talk.reachable()
                    ? callPerson(HandoffReason.VALUATION, talk)
                    : talk.ask(
                            "I can't value a home, but the people at " + talk.organization()
                                    + " can. Leave a phone number or an e-mail address and someone will get in touch.",
                            Pending.CONTACT);
        }
        if (message.is(Topic.NEGOTIATION)) {
            return talk.ask(
                    "I only know the asking price and can't negotiate. Shall I call a person from "
                            + talk.organization() + "?",
                    Pending.PERSON_OFFERED);
        }
        if (message.is(Topic.FINANCE)) {
            return talk.ask(
                    "I can't advise on loans, taxes or fees, and won't guess. Shall I call a person from "
                            + talk.organization() + "?",
                    Pending.PERSON_OFFERED);
        }
        if (message.is(Topic.BUSINESS)) {
            return talk.ask(
                    "I only know the listings of " + talk.organization()
                            + ", not its office hours or contact details. Shall I call a person?",
                    Pending.PERSON_OFFERED);
        }
        if (message.is(Topic.YES) && talk.state().pending() == Pending.PERSON_OFFERED) {
            return callPerson(HandoffReason.QUESTION, talk);
        }
        return null;
    }

    static Answer callPerson(HandoffReason reason, Talk talk) {
        var focus = talk.state().findFocus().map(List::of).orElse(List.of());
        if (talk.turn().personCalled()) {
            return talk.callPerson(
                    reason,
                    "The people at " + talk.organization()
                            + " already know that you are waiting; someone will answer here. "
                            + "Until then I can go on looking for you.",
                    focus,
                    talk.state());
        }
        var text = "I've called a person from " + talk.organization() + ", who will answer right here.";
        return talk.reachable()
                ? talk.callPerson(reason, text, focus, talk.state().leavingOpen(Pending.NOTHING))
                : talk.callPerson(
                        reason,
                        text
                                + " In case you have to leave: on which phone number or e-mail address can they reach you?",
                        focus,
                        talk.state().leavingOpen(Pending.CONTACT));
    }
}
