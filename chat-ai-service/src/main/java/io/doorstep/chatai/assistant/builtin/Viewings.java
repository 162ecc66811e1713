package io.doorstep.chatai.assistant.builtin;

import io.doorstep.chatai.assistant.Answer;
import io.doorstep.chatai.assistant.HandoffReason;
import io.doorstep.chatai.assistant.Pending;
import io.doorstep.chatai.assistant.Selection;
import io.doorstep.chatai.assistant.listing.Listing;
import io.doorstep.chatai.assistant.reading.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Arranges that a person arranges a viewing; the assistant knows nobody's diary and promises no time.
class Viewings implements Rule {
    @Override
    public @Nullable Answer find(Talk talk) {
        var open = talk.state().pending();
        var leftContact =
                open == Pending.CONTACT_FOR_VIEWING && talk.turn().found().reachable();
        var agreed = open == Pending.VIEWING_OFFERED && talk.message().is(Topic.YES);
        if (!talk.message().is(Topic.VIEWING) && !leftContact && !agreed) {
            return null;
        }
        var selection = Selection.of(talk.message().pick(), talk.state());
        return selection instanceof Selection.Chosen(var listing)
                ? arrange(listing, talk)
                : WhichHome.ask(selection, talk);
    }

    private static Answer arrange(Listing listing, Talk talk) {
        var next = talk.state().about(listing, null);
        if (!talk.reachable()) {
            var question = "I can't see anyone's diary, but the people at " + talk.organization()
                    + " will arrange a viewing of «" + listing.title()
                    + "». On which phone number or e-mail address can they reach you?";
            return talk.askAbout(question, listing, next.leavingOpen(Pending.CONTACT_FOR_VIEWING));
        }
        return talk.callPerson(
                HandoffReason.VIEWING,
                "I've asked the people at " + talk.organization() + " to arrange a viewing of «" + listing.title()
                        + "» and to tell you the possible times.",
                List.of(listing),
                next.leavingOpen(Pending.NOTHING));
    }
}
