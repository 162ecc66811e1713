package io.doorstep.chatai.assistant.builtin;

import io.doorstep.chatai.assistant.Answer;
import io.doorstep.chatai.assistant.Pending;
import io.doorstep.chatai.assistant.Selection;

/// Asks back when it is not clear which home is meant.
class WhichHome {
    private WhichHome() {}

    static Answer ask(Selection selection, Talk talk) {
        return switch (selection) {
            case Selection.NothingShown _ ->
                talk.ask(
                        "I haven't shown you a home yet. Tell me what you are looking for: place, budget, bedrooms.",
                        Pending.WISHES);
            case Selection.OutOfRange(var shown) ->
                talk.ask(
                        "My last list had " + Wording.homes(shown) + ". Which number do you mean?", Pending.WHICH_HOME);
            case Selection.Unclear(var shown) ->
                talk.ask("Which one do you mean? Just give me its number, 1 to " + shown + ".", Pending.WHICH_HOME);
            case Selection.Chosen(var listing) ->
                talk.ask("Do you mean «" + listing.title() + "»?", Pending.WHICH_HOME);
        };
    }
}
