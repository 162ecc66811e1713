package io.doorstep.chatai.channel.live;

import io.doorstep.chatai.conversation.ReadConversations;
import io.doorstep.chatai.conversation.TalkOutcome;
import io.doorstep.chatai.conversation.TalkToAssistant;
import io.doorstep.chatai.conversation.VisitorMessage;
import io.doorstep.kit.tenancy.Tenancy;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.SubProtocolCapable;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Serves visitors' sockets: takes what they write, sends what is said.
@Component
class VisitorSocketHandler extends TextWebSocketHandler implements SubProtocolCapable {
    private static final Logger log = LoggerFactory.getLogger(VisitorSocketHandler.class);

    private final LiveSockets sockets;
    private final TalkToAssistant talkToAssistant;
    private final ReadConversations conversations;
    private final LiveSettings settings;
    private final JsonMapper json;
    private final Map<String, Talking> talking = new ConcurrentHashMap<>();

    VisitorSocketHandler(
            LiveSockets sockets,
            TalkToAssistant talkToAssistant,
            ReadConversations conversations,
            LiveSettings settings,
            JsonMapper json) {
        this.sockets = sockets;
        this.talkToAssistant = talkToAssistant;
        this.conversations = conversations;
        this.settings = settings;
        this.json = json;
    }

    private record Talking(VisitorSocket socket, MessageRate rate) {}

    @Override
    public List<String> getSubProtocols() {
        return List.of("doorstep");
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        session.setTextMessageSizeLimit((int) settings.frameLimit().toBytes());
        var bounded = new ConcurrentWebSocketSessionDecorator(
                session, (int) settings.sendLimit().toMillis(), (int)
                        settings.bufferLimit().toBytes());
        var visitor = Visitor.of(session.getAttributes());
        var known = after(session.getUri());
        var sent = known != null
                ? known
                : Tenancy.callAs(visitor.tenantId(), () -> conversations.lastPosition(visitor.conversationId()));
        var socket = new VisitorSocket(bounded, visitor, sent, conversations, json);
        if (!sockets.add(socket)) {
            socket.close(CloseStatus.POLICY_VIOLATION);
            return;
        }
        talking.put(session.getId(), new Talking(socket, new MessageRate(settings.messagesPerMinute())));
        socket.wake();
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        var talk = talking.get(session.getId());
        if (talk == null) {
            return;
        }
        var frame = read(message.getPayload());
        if (frame != null && "ping".equals(frame.type())) {
            talk.socket().send(Frame.PONG);
        } else if (frame == null || !frame.isMessage()) {
            talk.socket()
                    .send(Frame.error(
                            "malformed_message",
                            "Send {\"type\":\"message\",\"text\":\"…\"} with at most 4,000 characters."));
        } else if (!talk.rate().allows()) {
            talk.socket().send(Frame.error("too_many_messages", "That was a lot at once. Please wait a moment."));
        } else {
            talk.socket().send(Frame.TYPING);
            answer(talk.socket(), Objects.requireNonNull(frame.text()), frame.clientMessageId());
        }
    }

    private void answer(VisitorSocket socket, String text, @Nullable String clientMessageId) {
        var visitor = socket.visitor();
        var said = new VisitorMessage(visitor.conversationId(), text, clientMessageId);
        try {
            switch (Tenancy.callAs(visitor.tenantId(), () -> talkToAssistant.talk(said))) {
                case TalkOutcome.Answered answered -> {
                    if (answered.leadId() != null) {
                        socket.send(Frame.lead(answered.leadId()));
                    }
                }
                case TalkOutcome.PassedOn _ -> {}
                case TalkOutcome.NoSuchConversation _ ->
                    socket.send(Frame.error("conversation_not_found", "This conversation does not exist any more."));
                case TalkOutcome.TextDiffers _ ->
                    socket.send(
                            Frame.error("message_id_reused", "This clientMessageId came with another text before."));
            }
        } catch (RuntimeException e) {
            log.atError().setCause(e).log("A visitor's message could not be answered");
            socket.send(Frame.error("not_answered", "Your message could not be answered. Please send it again."));
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        var talk = talking.remove(session.getId());
        if (talk != null) {
            sockets.remove(talk.socket());
        }
    }

    private @Nullable VisitorFrame read(String payload) {
        try {
            return json.readValue(payload, VisitorFrame.class);
        } catch (JacksonException _) {
            return null;
        }
    }

    /// Position of the last message that the visitor has seen; without it only what comes from now on is sent.
    private static @Nullable Integer after(@Nullable URI uri) {
        var said = uri == null
                ? null
                : UriComponentsBuilder.fromUri(uri).build().getQueryParams().getFirst("after");
        return said == null || !said.matches("\\d{1,9}") ? null : Integer.valueOf(said);
    }
}
