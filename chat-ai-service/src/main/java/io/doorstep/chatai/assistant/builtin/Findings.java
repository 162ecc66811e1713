package io.doorstep.chatai.assistant.builtin;

import io.doorstep.chatai.assistant.Action;
import io.doorstep.chatai.assistant.Answer;
import io.doorstep.chatai.assistant.DialogueState;
import io.doorstep.chatai.assistant.Pending;
import io.doorstep.chatai.assistant.listing.Listing;
import io.doorstep.chatai.assistant.listing.ListingHits;
import io.doorstep.chatai.assistant.reading.Criteria;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Tells what a search found, as it is: all, some of what was wished, nothing, or that it could not look.
class Findings {
    private static final int TIMES_TO_ASK_FOR_A_CONTACT = 2;

    private Findings() {}

    static Answer found(Talk talk, Criteria wanted, ListingHits.Found found) {
        var wishes = Wording.wishes(wanted, found.listings());
        var head = talk.tone().beforeListings + "I found " + Wording.homes(found.total())
                + (wishes.isEmpty() ? "" : " for: " + wishes)
                + (found.total() > found.listings().size()
                        ? ". The best " + found.listings().size() + ":"
                        : ":");
        return listed(talk, head, found.listings(), talk.state().showing(wanted, found.listings(), found.nextCursor()));
    }

    static Answer more(Talk talk, Criteria wanted, ListingHits.Found found) {
        return listed(
                talk,
                "Here are more:",
                found.listings(),
                talk.state().showing(wanted, found.listings(), found.nextCursor()));
    }

    /// The search itself gave up a wish that no home fulfils.
    static Answer near(Talk talk, Criteria wanted, ListingHits.Found found) {
        var head = "I found nothing for all of that (" + Wording.wishes(wanted, found.listings()) + "). I gave up "
                + givenUp(wanted, found.givenUp()) + ". The nearest:";
        return listed(talk, head, found.listings(), talk.state().showing(wanted, found.listings(), found.nextCursor()));
    }

    static Answer nearly(Talk talk, Criteria wanted, Criteria left, ListingHits.Found found) {
        var head = "I found nothing for all of that (" + Wording.wishes(wanted, found.listings()) + "). Without "
                + missing(wanted) + " there " + (found.total() == 1 ? "is " : "are ") + Wording.homes(found.total())
                + ":";
        return listed(talk, head, found.listings(), talk.state().showing(left, found.listings(), found.nextCursor()));
    }

    static Answer nothing(Talk talk, Criteria wanted) {
        var state = talk.state().shown().isEmpty() ? talk.state().lookingFor(wanted) : talk.state();
        return new Answer(
                "I found nothing for: " + Wording.wishes(wanted, talk.state().shown())
                        + ". Shall I look with a higher budget, fewer bedrooms or elsewhere?",
                Action.ASK,
                List.of(),
                state.leavingOpen(Pending.WISHES));
    }

    static Answer unavailable(Talk talk, Criteria wanted) {
        var wishes = Wording.wishes(wanted, List.of());
        var noted = wishes.isEmpty() ? "" : " I've noted what you are looking for: " + wishes + ".";
        var ask = talk.reachable()
                ? " The people at " + talk.organization() + " will send you what fits."
                : " Leave a phone number or an e-mail address and someone from " + talk.organization()
                        + " will send you what fits.";
        var next = talk.state().lookingFor(wanted).leavingOpen(talk.reachable() ? Pending.NOTHING : Pending.CONTACT);
        return new Answer(
                "I can't look at the listings right now, sorry." + noted + ask, Action.UNAVAILABLE, List.of(), next);
    }

    private static Answer listed(Talk talk, String head, List<Listing> homes, DialogueState next) {
        var askContact = !talk.reachable() && next.contactAsked() < TIMES_TO_ASK_FOR_A_CONTACT;
        var tail = askContact
                ? "\nAsk me about any of them. If you leave a phone number or an e-mail address, someone from "
                        + talk.organization() + " can arrange a viewing."
                : "\nAsk me about any of them.";
        return new Answer(
                head + "\n" + Wording.numbered(homes) + tail,
                Action.LISTINGS,
                Talk.cite(homes),
                next.leavingOpen(askContact ? Pending.CONTACT : Pending.NOTHING));
    }

    private static String givenUp(Criteria wanted, List<String> wishes) {
        return wishes.stream()
                .map(wish -> switch (wish) {
                    case "features" ->
                        wanted.features().isEmpty() ? "a feature" : String.join(" and ", wanted.features());
                    case "place" -> wanted.place() == null ? "the place" : "«" + wanted.place() + "»";
                    case "type" -> wanted.type() == null ? "the kind of home" : Wording.kind(wanted.type());
                    case "unstated" -> "figures that a listing doesn't state";
                    default -> "a wish";
                })
                .collect(Collectors.joining(", "));
    }

    private static String missing(Criteria wanted) {
        var words = new ArrayList<>(wanted.features());
        if (wanted.place() != null) {
            words.add("«" + wanted.place() + "»");
        }
        return String.join(" and ", words);
    }
}
