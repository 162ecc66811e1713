package io.doorstep.chatai.assistant;

import io.doorstep.chatai.assistant.listing.Listing;
import io.doorstep.chatai.assistant.reading.Criteria;
import io.doorstep.chatai.assistant.reading.Question;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The thread of a talk, as data: what is looked for, what was shown, what is meant by «it».
///
/// @param shown the homes of the last list, in its order
/// @param focus the home spoken about last
/// @param nextCursor where the list goes on
/// @param lastQuestion what was asked last, for «and the third?»
/// @param home the one that the visitor came for, if they came for one
/// @param contactAsked how often the assistant asked for a way to reach the visitor
public record DialogueState(
        Criteria criteria,
        List<Listing> shown,
        @Nullable UUID focus,
        @Nullable String nextCursor,
        @Nullable Question lastQuestion,
        Pending pending,
        int contactAsked,
        @Nullable UUID home) {
    public static final DialogueState START =
            new DialogueState(Criteria.NONE, List.of(), null, null, null, Pending.NOTHING, 0, null);

    /// Where a talk about one home begins.
    public static DialogueState about(Listing listing) {
        return new DialogueState(
                Criteria.NONE, List.of(listing), listing.id(), null, null, Pending.NOTHING, 0, listing.id());
    }

    /// Whether the talk is at the home that the visitor came for, and not at others.
    public boolean atHome() {
        return home != null
                && home.equals(focus)
                && shown.stream().map(Listing::id).toList().equals(List.of(home));
    }

    public DialogueState backAt(Listing listing) {
        return new DialogueState(
                criteria, List.of(listing), listing.id(), null, null, Pending.NOTHING, contactAsked, home);
    }

    /// The home that the visitor came for is no longer on offer.
    public DialogueState withoutHome() {
        return new DialogueState(criteria, List.of(), null, null, null, Pending.NOTHING, contactAsked, null);
    }

    public Optional<Listing> findFocus() {
        return shown.stream().filter(listing -> listing.id().equals(focus)).findFirst();
    }

    public DialogueState showing(Criteria lookedFor, List<Listing> listings, @Nullable String cursor) {
        var only = listings.size() == 1 ? listings.getFirst().id() : null;
        return new DialogueState(lookedFor, listings, only, cursor, null, pending, contactAsked, home);
    }

    public DialogueState lookingFor(Criteria wanted) {
        return new DialogueState(wanted, shown, focus, nextCursor, lastQuestion, pending, contactAsked, home);
    }

    public DialogueState about(Listing listing, @Nullable Question question) {
        return new DialogueState(criteria, shown, listing.id(), nextCursor, question, pending, contactAsked, home);
    }

    public DialogueState leavingOpen(Pending open) {
        var asks = open == Pending.CONTACT || open == Pending.CONTACT_FOR_VIEWING ? 1 : 0;
        return new DialogueState(criteria, shown, focus, nextCursor, lastQuestion, open, contactAsked + asks, home);
    }
}
