package io.doorstep.chatai.assistant.builtin;

import io.doorstep.chatai.assistant.Action;
import io.doorstep.chatai.assistant.Answer;
import io.doorstep.chatai.assistant.Citation;
import io.doorstep.chatai.assistant.DialogueState;
import io.doorstep.chatai.assistant.HandoffReason;
import io.doorstep.chatai.assistant.Pending;
import io.doorstep.chatai.assistant.Turn;
import io.doorstep.chatai.assistant.listing.Listing;
import io.doorstep.chatai.assistant.reading.ReadMessage;
import java.util.List;

/// A turn together with what was read in it, and the ways to answer it.
record Talk(Turn turn, ReadMessage message) {
    DialogueState state() {
        return turn.state();
    }

    String organization() {
        return turn.organization().name();
    }

    Tone tone() {
        return Tone.of(turn.organization().persona().tone());
    }

    boolean reachable() {
        return turn.contact().reachable();
    }

    Answer reply(String text) {
        return new Answer(text, Action.REPLY, List.of(), state().leavingOpen(Pending.NOTHING));
    }

    Answer ask(String text, Pending open) {
        return new Answer(text, Action.ASK, List.of(), state().leavingOpen(open));
    }

    Answer askAbout(String text, Listing source, DialogueState next) {
        return new Answer(text, Action.ASK, cite(List.of(source)), next);
    }

    Answer about(String text, List<Listing> sources, DialogueState next) {
        return new Answer(text, Action.REPLY, cite(sources), next);
    }

    Answer callPerson(HandoffReason reason, String text, List<Listing> sources, DialogueState next) {
        return new Answer(text, Action.HANDOFF, cite(sources), next, reason, null);
    }

    static List<Citation> cite(List<Listing> sources) {
        return sources.stream().map(Citation::of).distinct().toList();
    }
}
