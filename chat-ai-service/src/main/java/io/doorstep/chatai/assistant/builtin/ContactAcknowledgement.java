package io.doorstep.chatai.assistant.builtin;

import io.doorstep.chatai.assistant.Action;
import io.doorstep.chatai.assistant.Answer;
import io.doorstep.chatai.assistant.Pending;
import java.util.List;

/// Thanks a visitor for leaving a way to reach them, beside whatever else is answered.
class ContactAcknowledgement {
    Answer addTo(Answer answer, Talk talk) {
        if (!talk.turn().found().reachable()) {
            return answer;
        }
        return new Answer(
                thanks(talk) + "\n" + answer.text(),
                Action.CONTACT_CAPTURED,
                answer.citations(),
                answer.state().pending() == Pending.CONTACT
                        ? answer.state().leavingOpen(Pending.NOTHING)
                        : answer.state(),
                answer.handoff(),
                answer.tokens());
    }

    Answer insteadOfAnAnswer(Talk talk) {
        if (talk.turn().found().reachable()) {
            var focus = talk.state().findFocus();
            var text = thanks(talk)
                    + focus.map(home -> " I've added that you are interested in «" + home.title() + "».")
                            .orElse("");
            return new Answer(
                    text,
                    Action.CONTACT_CAPTURED,
                    Talk.cite(focus.map(List::of).orElse(List.of())),
                    talk.state().leavingOpen(Pending.NOTHING));
        }
        var consent = talk.turn().found().consent();
        if (consent != null) {
            return talk.reply(
                    consent.marketing()
                            ? "Noted: you would like to hear from us."
                            : "Noted: we won't send you marketing.");
        }
        if (talk.turn().found().contact().name() != null) {
            return talk.ask(
                    "Nice to meet you, " + talk.turn().found().contact().name()
                            + ". What kind of home are you looking for?",
                    Pending.WISHES);
        }
        return talk.ask(
                "I'm not sure I understood that. I can look for homes (say where, how many bedrooms, up to what price), answer questions about "
                        + "the ones I showed, or call a person from " + talk.organization() + ".",
                Pending.WISHES);
    }

    private static String thanks(Talk talk) {
        var found = talk.turn().found().contact();
        var name = talk.turn().contact().name();
        var left = found.phone() != null && found.email() != null
                ? "phone number and e-mail address"
                : found.phone() != null ? "phone number" : "e-mail address";
        return talk.tone().beforeThanks + "Thanks" + (name == null ? "" : ", " + name) + ". I've passed your " + left
                + " to the people at " + talk.organization() + "; someone will get in touch.";
    }
}
