package io.doorstep.chatai.assistant.model;

import io.doorstep.chatai.assistant.Action;
import io.doorstep.chatai.assistant.Answer;
import io.doorstep.chatai.assistant.Citation;
import io.doorstep.chatai.assistant.DialogueState;
import io.doorstep.chatai.assistant.HandoffReason;
import io.doorstep.chatai.assistant.Pending;
import io.doorstep.chatai.assistant.TokensUsed;
import io.doorstep.chatai.assistant.Turn;
import io.doorstep.chatai.assistant.listing.HomeLookup;
import io.doorstep.chatai.assistant.listing.Listing;
import io.doorstep.chatai.assistant.listing.ListingHits;
import io.doorstep.chatai.assistant.listing.ListingQuery;
import io.doorstep.chatai.assistant.listing.ListingSearch;
import io.doorstep.chatai.assistant.model.ChatRequest.ChatMessage;
import io.doorstep.chatai.assistant.reading.Criteria;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// One turn with the model: ask, serve its tools, check what it says.
class ModelTurn {
    private static final int SHOWN = 5;
    private static final int ALIKE = 3;

    private final Turn turn;
    private final ModelSettings settings;
    private final ChatCompletions completions;
    private final Tools tools;
    private final ListingSearch listings;
    private final JsonMapper json;
    private final Map<UUID, Listing> known = new LinkedHashMap<>();
    private final List<ChatMessage> messages;
    private Criteria lookedFor;
    private @Nullable String cursor;
    private long input;
    private long output;

    ModelTurn(
            Turn turn,
            ModelSettings settings,
            ChatCompletions completions,
            Tools tools,
            ListingSearch listings,
            JsonMapper json) {
        this.turn = turn;
        this.settings = settings;
        this.completions = completions;
        this.tools = tools;
        this.listings = listings;
        this.json = json;
        this.messages = Prompt.of(turn, json);
        this.lookedFor = turn.state().criteria();
        turn.state().shown().forEach(home -> known.put(home.id(), home));
    }

    @Nullable
    TokensUsed spent() {
        return input + output == 0 ? null : new TokensUsed(settings.name(), input, output);
    }

    Answer play() {
        tellOfHome();
        var giveUpAt = System.nanoTime() + settings.timeout().toNanos();
        for (int round = 0; round < settings.rounds(); round++) {
            if (System.nanoTime() > giveUpAt) {
                throw new ModelFailedException("took too long");
            }
            if (input + output > settings.maxTokensPerTurn()) {
                throw new ModelFailedException("used up the tokens of a turn");
            }
            var answer = round();
            if (answer != null) {
                return answer;
            }
        }
        throw new ModelFailedException("did not come to an answer");
    }

    /// The home that the visitor came for, as it is now; while the talk is at others, its id is enough to come back.
    private void tellOfHome() {
        var id = turn.state().home();
        if (id != null) {
            var told = turn.state().atHome() ? lookUp(id, 0) : "show_listing tells all of it.";
            messages.add(1, ChatMessage.of("system", "The visitor came for the home " + id + ". " + told));
        }
    }

    private String lookUp(UUID id, int similar) {
        return switch (listings.find(id, similar)) {
            case HomeLookup.Unavailable _ ->
                "It cannot be looked at right now. Say so, and offer that a person answers.";
            case HomeLookup.NoSuchHome _ -> "It is not on offer here, or no longer.";
            case HomeLookup.Found(var home) -> {
                known.put(id, home.listing());
                home.similar().forEach(alike -> known.putIfAbsent(alike.id(), alike));
                yield Prompt.home(home, json);
            }
        };
    }

    private @Nullable Answer round() {
        var reply = completions.complete(new ChatRequest(
                settings.name(), messages, tools.definitions(), "auto", settings.maxOutputTokens(), 0.2));
        if (reply.usage() != null) {
            input += reply.usage().promptTokens();
            output += reply.usage().completionTokens();
        }
        var message = reply.message();
        if (message.toolCalls() == null || message.toolCalls().isEmpty()) {
            return plain(message);
        }
        messages.add(message);
        for (var call : message.toolCalls()) {
            switch (tools.read(call)) {
                case ToolArguments.SayAnswer said -> {
                    return say(said);
                }
                case ToolArguments.CallPerson person -> {
                    return callPerson(person);
                }
                case ToolArguments.ShowListing(var id) -> messages.add(ChatMessage.resultOf(call, lookUp(id, ALIKE)));
                case ToolArguments.SearchListings wish ->
                    messages.add(ChatMessage.resultOf(call, search(wish.criteria())));
            }
        }
        return null;
    }

    private String search(Criteria wanted) {
        return switch (listings.search(new ListingQuery(wanted, SHOWN, null))) {
            case ListingHits.Unavailable _ ->
                "The listings cannot be looked at right now. Say so, and offer that a person sends what fits.";
            case ListingHits.Found found -> {
                found.listings().forEach(home -> known.put(home.id(), home));
                lookedFor = wanted;
                cursor = found.nextCursor();
                yield Prompt.found(found, json);
            }
        };
    }

    private Answer plain(ChatMessage message) {
        if (message.content() == null || message.content().isBlank()) {
            throw new ModelFailedException("said nothing");
        }
        return say(new ToolArguments.SayAnswer(message.content(), "reply", List.of()));
    }

    private Answer say(ToolArguments.SayAnswer said) {
        var grounding = new Grounding(known, turn);
        var cited = grounding.cited(said.listingIds());
        grounding.check(said.text());
        var action = turn.found().reachable() ? Action.CONTACT_CAPTURED : action(said.action());
        return new Answer(said.text().strip(), action, cite(cited), state(cited), null, spent());
    }

    private Answer callPerson(ToolArguments.CallPerson person) {
        new Grounding(known, turn).check(person.text());
        var reason = Arrays.stream(HandoffReason.values())
                .filter(known -> known.onTheWire().equals(person.reason()))
                .findFirst()
                .orElseThrow(() -> new ModelFailedException("called a person for an unknown reason"));
        var state = turn.state().leavingOpen(turn.contact().reachable() ? Pending.NOTHING : Pending.CONTACT);
        return new Answer(person.text().strip(), Action.HANDOFF, List.of(), state, reason, spent());
    }

    private DialogueState state(List<Listing> cited) {
        var state = turn.state();
        var next = cited.isEmpty() || state.shown().containsAll(cited)
                ? cited.size() == 1 ? state.about(cited.getFirst(), null) : state
                : state.showing(lookedFor, cited, cursor);
        return next.leavingOpen(Pending.NOTHING);
    }

    private static Action action(String said) {
        return switch (said) {
            case "reply" -> Action.REPLY;
            case "ask" -> Action.ASK;
            case "listings" -> Action.LISTINGS;
            default -> throw new ModelFailedException("chose an unknown action");
        };
    }

    private static List<Citation> cite(List<Listing> homes) {
        return homes.stream().map(Citation::of).toList();
    }
}
