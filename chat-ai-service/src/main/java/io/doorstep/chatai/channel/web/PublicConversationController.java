package io.doorstep.chatai.channel.web;

import io.doorstep.chatai.assistant.OpenHome;
import io.doorstep.chatai.assistant.OpenHomeOutcome;
import io.doorstep.chatai.assistant.Subject;
import io.doorstep.chatai.channel.ReadWebsite;
import io.doorstep.chatai.contact.Contact;
import io.doorstep.chatai.contact.ContactReader;
import io.doorstep.chatai.conversation.Channel;
import io.doorstep.chatai.conversation.ReadConversations;
import io.doorstep.chatai.conversation.StartConversation;
import io.doorstep.chatai.conversation.TalkOutcome;
import io.doorstep.chatai.conversation.TalkToAssistant;
import io.doorstep.chatai.conversation.VisitorMessage;
import io.doorstep.chatai.organization.OrganizationProfile;
import io.doorstep.kit.idempotency.NoIdempotentTransaction;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.security.ServiceTokens;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClientException;

@RestController
@RequestMapping("/api/v1/public/{slug}/conversations")
class PublicConversationController {
    private static final int LONGEST_KEY = 255;

    private final StartConversation startConversation;
    private final TalkToAssistant talkToAssistant;
    private final ReadConversations readConversations;
    private final ReadWebsite readWebsite;
    private final OwnConversation ownConversation;
    private final OpenHome openHome;
    private final ContactReader contacts;
    private final ServiceTokens tokens;

    PublicConversationController(
            StartConversation startConversation,
            TalkToAssistant talkToAssistant,
            ReadConversations readConversations,
            ReadWebsite readWebsite,
            OwnConversation ownConversation,
            OpenHome openHome,
            ContactReader contacts,
            ServiceTokens tokens) {
        this.startConversation = startConversation;
        this.talkToAssistant = talkToAssistant;
        this.readConversations = readConversations;
        this.readWebsite = readWebsite;
        this.ownConversation = ownConversation;
        this.openHome = openHome;
        this.contacts = contacts;
        this.tokens = tokens;
    }

    /// A repeated key never replays the answer: all visitors share one credential, and the answer opens a conversation.
    @PostMapping
    @RequiresPermission("conversation:start")
    @NoIdempotentTransaction
    ResponseEntity<StartedResponse> start(@PathVariable String slug, @RequestBody @Valid StartRequest request) {
        var organization = ownConversation.organization(slug);
        var channel = Channel.find(request.channel())
                .orElseThrow(() ->
                        Problems.unprocessable("unknown_channel", "There is no channel " + request.channel() + "."));
        var subject = request.propertyId() == null ? null : subject(request.propertyId());
        var id = startConversation.start(
                channel, readWebsite.read().greeting(), contact(request.visitor(), organization), subject);
        var token = visitorToken(id);
        var messages = readConversations.after(id, 0, 1).stream()
                .map(MessageResponse::of)
                .toList();
        return ResponseEntity.created(URI.create("/api/v1/public/" + slug + "/conversations/" + id))
                .body(new StartedResponse(id, token.accessToken(), token.expiresAt(), messages));
    }

    @PostMapping("/{id}/token")
    @RequiresPermission("conversation:talk")
    @NoIdempotentTransaction
    TokenResponse renew(@PathVariable String slug, @PathVariable UUID id) {
        ownConversation.check(slug, id);
        var token = visitorToken(id);
        return new TokenResponse(id, token.accessToken(), token.expiresAt());
    }

    @PostMapping("/{id}/messages")
    @RequiresPermission("conversation:talk")
    @NoIdempotentTransaction
    ResponseEntity<TalkResponse> talk(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody @Valid MessageRequest request) {
        ownConversation.check(slug, id);
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw Problems.badRequest("idempotency_key_malformed", "Idempotency-Key has 1 to 255 characters.");
        }
        return switch (talkToAssistant.talk(new VisitorMessage(id, request.text(), key))) {
            case TalkOutcome.Answered(var reply, var lead, var repeated) -> {
                var answer = ResponseEntity.ok();
                yield (repeated ? answer.header("Idempotency-Replayed", "true") : answer)
                        .body(TalkResponse.answered(reply, lead));
            }
            case TalkOutcome.PassedOn(var lead) ->
                ResponseEntity.ok(
                        TalkResponse.passedOn(ownConversation.organization(slug).name(), lead));
            case TalkOutcome.NoSuchConversation _ -> throw Problems.notFound("conversation", id);
            case TalkOutcome.TextDiffers _ ->
                ResponseEntity.of(Problems.detail(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "idempotency_key_reused",
                                "This Idempotency-Key came with another text before."))
                        .build();
        };
    }

    /// @param after position of the last message that is known already
    @GetMapping("/{id}/messages")
    @RequiresPermission("conversation:talk")
    Page<MessageResponse> messages(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer after,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        ownConversation.check(slug, id);
        if (readConversations.find(id).isEmpty()) {
            throw Problems.notFound("conversation", id);
        }
        if (after != null) {
            return new Page<>(
                    readConversations.after(id, after, Limits.of(limit)).stream()
                            .map(MessageResponse::of)
                            .toList(),
                    null);
        }
        return readConversations.history(id, Limits.of(limit), cursor).map(MessageResponse::of);
    }

    private Subject subject(UUID propertyId) {
        return switch (openHome.open(propertyId)) {
            case OpenHomeOutcome.Opened(var subject) -> subject;
            case OpenHomeOutcome.NoSuchHome _ ->
                throw Problems.unprocessable("unknown_property", "No property " + propertyId + " is on offer here.");
            case OpenHomeOutcome.Unavailable _ ->
                throw Problems.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "listings_unavailable",
                        "The property cannot be looked at right now. Try again soon, or begin without it.");
        };
    }

    private ServiceTokens.Token visitorToken(UUID conversationId) {
        try {
            return tokens.forVisitor(conversationId);
        } catch (RestClientException e) {
            throw Problems.of(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "chat_unavailable",
                    "Conversations cannot be opened right now. Try again soon.");
        }
    }

    private Contact contact(StartRequest.@Nullable VisitorRequest visitor, OrganizationProfile organization) {
        if (visitor == null) {
            return Contact.UNKNOWN;
        }
        var reach = Objects.requireNonNullElse(visitor.email(), "") + " ; "
                + Objects.requireNonNullElse(visitor.phone(), "");
        var found = contacts.read(reach, organization.region()).contact();
        return new Contact(visitor.name(), found.email(), found.phone());
    }
}
