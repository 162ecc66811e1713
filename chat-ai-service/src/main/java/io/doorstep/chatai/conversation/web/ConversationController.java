package io.doorstep.chatai.conversation.web;

import io.doorstep.chatai.conversation.ChangeStatus;
import io.doorstep.chatai.conversation.Channel;
import io.doorstep.chatai.conversation.ConversationFilter;
import io.doorstep.chatai.conversation.ConversationStatus;
import io.doorstep.chatai.conversation.ConversationView;
import io.doorstep.chatai.conversation.ReadConversations;
import io.doorstep.chatai.conversation.SpeakAsAgent;
import io.doorstep.chatai.conversation.StatusOutcome;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.security.Scope;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/conversations")
class ConversationController {
    private static final String READ = "conversation:read";
    private static final String WRITE = "conversation:write";

    private final ReadConversations readConversations;
    private final SpeakAsAgent speakAsAgent;
    private final ChangeStatus changeStatus;

    ConversationController(ReadConversations readConversations, SpeakAsAgent speakAsAgent, ChangeStatus changeStatus) {
        this.readConversations = readConversations;
        this.speakAsAgent = speakAsAgent;
        this.changeStatus = changeStatus;
    }

    @GetMapping
    @RequiresPermission(READ)
    Page<ConversationResponse> list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(required = false) @Nullable UUID leadId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var filter = new ConversationFilter(
                status == null ? null : status(status), channel == null ? null : channel(channel), reach(READ), leadId);
        return readConversations.list(filter, Limits.of(limit), cursor).map(ConversationResponse::of);
    }

    @GetMapping("/{id}")
    @RequiresPermission(READ)
    ResponseEntity<ConversationResponse> get(@PathVariable UUID id) {
        return answer(visible(id, READ));
    }

    @PatchMapping("/{id}")
    @RequiresPermission(WRITE)
    ResponseEntity<ConversationResponse> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid StatusRequest request) {
        visible(id, WRITE);
        return switch (changeStatus.change(id, status(request.status()), version -> ETags.check(ifMatch, version))) {
            case StatusOutcome.Changed _ -> answer(visible(id, WRITE));
            case StatusOutcome.NoSuchConversation _ -> throw Problems.notFound("conversation", id);
            case StatusOutcome.NotByHand(var status) ->
                ResponseEntity.of(Problems.detail(
                                HttpStatus.CONFLICT,
                                "status_follows_from_messages",
                                "A conversation is " + status.onTheWire() + " by what is said in it, not by hand."))
                        .build();
        };
    }

    @GetMapping("/{id}/messages")
    @RequiresPermission(READ)
    Page<StaffMessageResponse> messages(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        visible(id, READ);
        return readConversations.history(id, Limits.of(limit), cursor).map(StaffMessageResponse::of);
    }

    @PostMapping("/{id}/messages")
    @RequiresPermission(WRITE)
    ResponseEntity<StaffMessageResponse> speak(@PathVariable UUID id, @RequestBody @Valid AgentMessageRequest request) {
        visible(id, WRITE);
        var agent = Caller.current();
        var message = speakAsAgent
                .speak(id, agent.userId(), agent.name(), request.text())
                .orElseThrow(() -> Problems.notFound("conversation", id));
        return ResponseEntity.created(URI.create("/api/v1/conversations/" + id + "/messages/" + message.id()))
                .body(StaffMessageResponse.of(message));
    }

    /// With a scope of their own an agent sees what they take part in and what still waits for somebody.
    private ConversationView visible(UUID id, String permission) {
        var agent = reach(permission);
        return readConversations
                .find(id)
                .filter(found -> agent == null || found.agentId() == null || agent.equals(found.agentId()))
                .orElseThrow(() -> Problems.notFound("conversation", id));
    }

    private static @Nullable UUID reach(String permission) {
        var caller = Caller.current();
        return caller.scopeOf(permission) == Scope.OWN ? caller.userId() : null;
    }

    private static ResponseEntity<ConversationResponse> answer(ConversationView view) {
        return ResponseEntity.ok().eTag(ETags.of(view.version())).body(ConversationResponse.of(view));
    }

    private static ConversationStatus status(String said) {
        return ConversationStatus.find(said)
                .orElseThrow(() -> Problems.unprocessable("unknown_status", "There is no status " + said + "."));
    }

    private static Channel channel(String said) {
        return Channel.find(said)
                .orElseThrow(() -> Problems.unprocessable("unknown_channel", "There is no channel " + said + "."));
    }
}
