package io.doorstep.chatai.channel.live;

import io.doorstep.chatai.conversation.ReadConversations;
import io.doorstep.chatai.conversation.SaidMessage;
import io.doorstep.kit.tenancy.Tenancy;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import tools.jackson.databind.json.JsonMapper;

/// One visitor's socket: when woken it sends what was said after the last message it sent.
class VisitorSocket {
    private static final Logger log = LoggerFactory.getLogger(VisitorSocket.class);
    private static final int AT_ONCE = 50;

    private final WebSocketSession session;
    private final Visitor visitor;
    private final ReadConversations conversations;
    private final JsonMapper json;
    private final AtomicInteger calls = new AtomicInteger();
    private int sent;

    VisitorSocket(
            WebSocketSession session, Visitor visitor, int sent, ReadConversations conversations, JsonMapper json) {
        this.session = session;
        this.visitor = visitor;
        this.sent = sent;
        this.conversations = conversations;
        this.json = json;
    }

    Visitor visitor() {
        return visitor;
    }

    boolean expired(Instant now) {
        return visitor.until().isBefore(now);
    }

    /// However often it is called, one thread at a time reads and sends; a call during that makes it look once more.
    void wake() {
        if (calls.getAndIncrement() == 0) {
            Thread.ofVirtual().name("socket-" + visitor.conversationId()).start(this::pump);
        }
    }

    private void pump() {
        int seen;
        do {
            seen = calls.get();
            try {
                Tenancy.runAs(visitor.tenantId(), this::sendWhatIsNew);
            } catch (RuntimeException e) {
                log.atWarn().setCause(e).log("A socket could not be served and is closed");
                close(CloseStatus.SERVER_ERROR);
            }
        } while (!calls.compareAndSet(seen, 0));
    }

    private void sendWhatIsNew() {
        List<SaidMessage> news;
        do {
            news = conversations.after(visitor.conversationId(), sent, AT_ONCE);
            for (var said : news) {
                send(Frame.of(said));
                sent = said.position();
            }
        } while (news.size() == AT_ONCE && session.isOpen());
    }

    void send(Frame frame) {
        if (!session.isOpen()) {
            return;
        }
        try {
            session.sendMessage(new TextMessage(json.writeValueAsString(frame)));
        } catch (IOException | IllegalStateException e) {
            // a reader that is too slow or gone: the session closes, what was missed is read after reconnecting
            log.atDebug().setCause(e).log("A visitor's socket is gone");
            close(CloseStatus.SESSION_NOT_RELIABLE);
        }
    }

    void close(CloseStatus status) {
        try {
            session.close(status);
        } catch (IOException e) {
            log.atDebug().setCause(e).log("A visitor's socket was closed already");
        }
    }
}
