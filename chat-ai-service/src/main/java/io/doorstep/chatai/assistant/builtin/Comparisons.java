package io.doorstep.chatai.assistant.builtin;

import io.doorstep.chatai.assistant.Answer;
import io.doorstep.chatai.assistant.Pending;
import io.doorstep.chatai.assistant.Selection;
import io.doorstep.chatai.assistant.listing.Listing;
import io.doorstep.chatai.assistant.reading.Pick;
import io.doorstep.chatai.assistant.reading.Topic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts homes side by side: «compare the first and the third».
class Comparisons implements Rule {
    @Override
    public @Nullable Answer find(Talk talk) {
        if (!talk.message().is(Topic.COMPARISON)) {
            return null;
        }
        var shown = talk.state().shown();
        if (shown.size() < 2) {
            return WhichHome.ask(
                    shown.isEmpty() ? new Selection.NothingShown() : new Selection.OutOfRange(shown.size()), talk);
        }
        var chosen = new ArrayList<Listing>();
        for (Pick pick : talk.message().picks()) {
            switch (Selection.of(pick, talk.state())) {
                case Selection.Chosen(var listing) -> chosen.add(listing);
                case Selection.OutOfRange outside -> {
                    return WhichHome.ask(outside, talk);
                }
                case Selection.Unclear _, Selection.NothingShown _ -> {}
            }
        }
        var sides = chosen.size() < 2 ? shown : List.copyOf(chosen);
        var lines = sides.stream()
                .map(home -> (shown.indexOf(home) + 1) + ". " + Wording.line(home))
                .toList();
        return talk.about(
                "Side by side:\n" + String.join("\n", lines),
                sides,
                talk.state().leavingOpen(Pending.NOTHING));
    }
}
