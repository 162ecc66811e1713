package io.doorstep.notification.realtime;

import io.doorstep.notification.notification.ReadCentre;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.tomcat.websocket.Constants;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.SubProtocolCapable;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.standard.StandardWebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Opens a writer for each socket and passes on what its client asks.
@Component
class SocketHandler extends TextWebSocketHandler implements SubProtocolCapable {

    private static final int LONGEST_REQUEST = 4_096;
    private static final CloseStatus TOO_MANY = new CloseStatus(1013, "too many sockets of this user");

    private final Map<String, LiveSocket> byId = new ConcurrentHashMap<>();
    private final Sockets sockets;
    private final ReadCentre centre;
    private final RealtimeSettings settings;
    private final JsonMapper json;

    SocketHandler(Sockets sockets, ReadCentre centre, RealtimeSettings settings, JsonMapper json) {
        this.sockets = sockets;
        this.centre = centre;
        this.settings = settings;
        this.json = json;
    }

    @Override
    public List<String> getSubProtocols() {
        return List.of("doorstep");
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) throws IOException {
        Listener listener =
                (Listener) Objects.requireNonNull(session.getAttributes().get(VerifyHandshake.LISTENER));
        session.setTextMessageSizeLimit(LONGEST_REQUEST);
        dropSlowReaders(session);
        LiveSocket socket = new LiveSocket(session, listener, centre, settings, json);
        if (!sockets.add(socket)) {
            session.close(TOO_MANY);
            return;
        }
        byId.put(session.getId(), socket);
        Thread.ofVirtual().name("socket-" + session.getId()).start(socket);
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        LiveSocket socket = byId.get(session.getId());
        if (socket == null) {
            return;
        }
        try {
            socket.ask(json.readValue(message.getPayload(), ClientMessage.class));
        } catch (JacksonException notOurs) {
            socket.end(
                    CloseStatus.BAD_DATA.withReason("send {\"type\":\"resume\",\"after\":0} or {\"type\":\"ping\"}"));
        }
    }

    @Override
    protected void handlePongMessage(WebSocketSession session, PongMessage message) {
        LiveSocket socket = byId.get(session.getId());
        if (socket != null) {
            socket.heard();
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        LiveSocket socket = byId.remove(session.getId());
        if (socket != null) {
            sockets.remove(socket);
            socket.wake();
        }
    }

    /// A reader that does not take a message in time fails the writer, which then drops it.
    private void dropSlowReaders(WebSocketSession session) {
        if (session instanceof StandardWebSocketSession standard) {
            standard.getNativeSession()
                    .getUserProperties()
                    .put(
                            Constants.BLOCKING_SEND_TIMEOUT_PROPERTY,
                            settings.sendLimit().toMillis());
        }
    }
}
