package io.doorstep.chatai.assistant.builtin;

import io.doorstep.chatai.assistant.Action;
import io.doorstep.chatai.assistant.Answer;
import io.doorstep.chatai.assistant.DialogueState;
import io.doorstep.chatai.assistant.Pending;
import io.doorstep.chatai.assistant.listing.Home;
import io.doorstep.chatai.assistant.listing.HomeLookup;
import io.doorstep.chatai.assistant.listing.Listing;
import io.doorstep.chatai.assistant.listing.ListingSearch;
import io.doorstep.chatai.assistant.reading.Asked;
import io.doorstep.chatai.assistant.reading.HomeTalkReader;
import io.doorstep.chatai.assistant.reading.Question;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Talks about the one home that a visitor came for, from what is told of it at that moment; other homes are left to
/// the rules that follow, and «back to the house» leads here again.
class AboutHome implements Rule {
    private static final List<Asked> SIMILAR = List.of(new Asked.Similar());

    private final ListingSearch listings;
    private final HomeTalkReader reader = new HomeTalkReader();
    private final HomeReplies replies = new HomeReplies();

    AboutHome(ListingSearch listings) {
        this.listings = listings;
    }

    @Override
    public @Nullable Answer find(Talk talk) {
        var id = talk.state().home();
        if (id == null) {
            return null;
        }
        if (reader.comesBack(talk.message().text())) {
            return withHome(id, 0, talk, home -> back(home.listing(), talk));
        }
        var asked = talk.state().atHome() ? reader.asked(talk.message()) : List.<Asked>of();
        var alike = asked.equals(SIMILAR) ? HomeSearch.SHOWN : 0;
        return asked.isEmpty() ? null : withHome(id, alike, talk, home -> answer(home, asked, talk));
    }

    private Answer withHome(UUID id, int similar, Talk talk, Function<Home, Answer> answer) {
        return switch (listings.find(id, similar)) {
            case HomeLookup.Found(var home) -> answer.apply(home);
            case HomeLookup.NoSuchHome _ ->
                new Answer(
                        "That home is no longer on offer. Shall I look for others? Tell me the place, the budget and the bedrooms.",
                        Action.ASK,
                        List.of(),
                        talk.state().withoutHome().leavingOpen(Pending.WISHES));
            case HomeLookup.Unavailable _ ->
                new Answer(
                        "I can't look at that home right now, sorry. Shall I ask an agent of " + talk.organization()
                                + "?",
                        Action.UNAVAILABLE,
                        List.of(),
                        talk.state().leavingOpen(Pending.PERSON_OFFERED));
        };
    }

    private static Answer back(Listing home, Talk talk) {
        return talk.about(
                "Back to " + Wording.line(home) + ". What would you like to know about it?",
                List.of(home),
                talk.state().backAt(home));
    }

    private Answer answer(Home home, List<Asked> asked, Talk talk) {
        var here = talk.state().backAt(home.listing());
        return asked.equals(SIMILAR)
                ? similar(home, talk, here)
                : told(replies.to(home, asked), home.listing(), asked, talk, here);
    }

    private static Answer told(HomeReplies.Told told, Listing home, List<Asked> asked, Talk talk, DialogueState here) {
        if (!told.open()) {
            var next = here.about(home, question(asked));
            return asked.contains(new Asked.Fact(Question.DETAILS))
                    ? talk.about(
                            told.text() + " Would you like to see it?",
                            List.of(home),
                            next.leavingOpen(Pending.VIEWING_OFFERED))
                    : talk.about(told.text(), List.of(home), next);
        }
        return talk.askAbout(
                told.text() + " Shall I ask an agent of " + talk.organization() + "?",
                home,
                here.leavingOpen(Pending.PERSON_OFFERED));
    }

    private static @Nullable Question question(List<Asked> asked) {
        return asked.getFirst() instanceof Asked.Fact(var question) ? question : null;
    }

    private static Answer similar(Home home, Talk talk, DialogueState here) {
        var alike = home.similar();
        if (alike.isEmpty()) {
            return talk.ask(
                    "I know of none like it. Tell me a place, a budget or a number of bedrooms, and I'll look.",
                    Pending.WISHES);
        }
        return new Answer(
                "The most like «" + home.listing().title() + "»:\n" + Wording.numbered(alike, "Alike")
                        + "\nAsk me about any of them, or say «back to the house».",
                Action.LISTINGS,
                Talk.cite(alike),
                here.showing(here.criteria(), alike, null));
    }
}
