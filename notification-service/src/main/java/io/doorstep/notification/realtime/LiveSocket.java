package io.doorstep.notification.realtime;

import io.doorstep.kit.observe.LogKeys;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.notification.notification.NotificationEntry;
import io.doorstep.notification.notification.ReadCentre;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import tools.jackson.databind.json.JsonMapper;

/// One user's open socket with its one writer: it sends what is new after the last that it sent, in order.
final class LiveSocket implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(LiveSocket.class);
    private static final int BATCH = 100;
    private static final int WAITING_REQUESTS = 16;

    private final WebSocketSession session;
    private final Listener listener;
    private final ReadCentre centre;
    private final RealtimeSettings settings;
    private final JsonMapper json;
    private final Semaphore bell = new Semaphore(0);
    private final ChangedListings listings = new ChangedListings();
    private final Queue<ClientMessage> requests = new ArrayBlockingQueue<>(WAITING_REQUESTS);
    private long sentThrough;
    private long unread;
    private final AtomicInteger silentPings = new AtomicInteger();
    private volatile @Nullable CloseStatus farewell;

    LiveSocket(
            WebSocketSession session,
            Listener listener,
            ReadCentre centre,
            RealtimeSettings settings,
            JsonMapper json) {
        this.session = session;
        this.listener = listener;
        this.centre = centre;
        this.settings = settings;
        this.json = json;
    }

    Listener listener() {
        return listener;
    }

    void wake() {
        bell.release();
    }

    void listingChanged(UUID listing) {
        if (listener.seesListings()) {
            listings.add(listing);
            wake();
        }
    }

    /// Some rings may have been missed.
    void catchUp() {
        if (listener.seesListings()) {
            listings.addMany();
        }
        wake();
    }

    /// Takes a request for the writer; who asks faster than is answered is dropped.
    void ask(ClientMessage request) {
        heard();
        if (requests.offer(request)) {
            wake();
        } else {
            end(CloseStatus.POLICY_VIOLATION.withReason("too many requests at once"));
        }
    }

    void heard() {
        silentPings.set(0);
    }

    /// Lets the writer close it: a close from outside while the writer sends may wait for it, and hold up who asks.
    void end(CloseStatus status) {
        farewell = status;
        wake();
    }

    @Override
    public void run() {
        Tenancy.runAs(listener.tenantId(), () -> {
            try {
                welcome();
                while (session.isOpen() && farewell == null) {
                    serve();
                }
                close(Objects.requireNonNullElse(farewell, CloseStatus.NORMAL));
            } catch (IOException slowOrGone) {
                log.atInfo()
                        .addKeyValue(LogKeys.USER, listener.userId())
                        .addKeyValue(LogKeys.REASON, slowOrGone.getMessage())
                        .log("Socket dropped");
                close(CloseStatus.SESSION_NOT_RELIABLE);
            } catch (RuntimeException unexpected) {
                log.atError()
                        .addKeyValue(LogKeys.USER, listener.userId())
                        .setCause(unexpected)
                        .log("Socket failed");
                close(CloseStatus.SERVER_ERROR);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                close(CloseStatus.GOING_AWAY);
            }
        });
    }

    private void close(CloseStatus status) {
        try {
            session.close(status);
        } catch (IOException alreadyGone) {
            log.atDebug().setCause(alreadyGone).log("Socket was gone before it was closed");
        }
    }

    private void welcome() throws IOException, InterruptedException {
        sentThrough = centre.lastSequence(listener.userId());
        unread = centre.countUnread(listener.userId());
        send(new LiveMessage.Welcome(sentThrough, unread));
        long graceEnds = System.nanoTime() + settings.resumeGrace().toNanos();
        while (requests.isEmpty() && session.isOpen() && farewell == null && System.nanoTime() < graceEnds) {
            rest(Duration.ofNanos(graceEnds - System.nanoTime()));
        }
    }

    private void serve() throws IOException, InterruptedException {
        for (ClientMessage request = requests.poll(); request != null; request = requests.poll()) {
            answer(request);
        }
        sendNews();
        for (LiveMessage change : listings.take()) {
            send(change);
        }
        if (!rest(settings.heartbeat()) && session.isOpen() && farewell == null) {
            ping();
        }
    }

    private void answer(ClientMessage request) throws IOException {
        switch (request) {
            case ClientMessage.Ping() -> send(new LiveMessage.Pong());
            case ClientMessage.Resume(var after) -> {
                sentThrough = Math.max(0, after);
                unread = centre.countUnread(listener.userId());
                sendArrivals();
                send(new LiveMessage.Resumed(sentThrough, unread));
            }
        }
    }

    /// Counts first: what commits in between rings again, and a count never overtakes what it counts.
    private void sendNews() throws IOException {
        long now = centre.countUnread(listener.userId());
        sendArrivals();
        if (now != unread) {
            unread = now;
            send(new LiveMessage.Unread(unread));
        }
    }

    private void sendArrivals() throws IOException {
        List<NotificationEntry> missed;
        do {
            missed = centre.listAfter(listener.userId(), sentThrough, BATCH);
            for (NotificationEntry entry : missed) {
                send(new LiveMessage.Arrived(entry.sequence(), entry));
                sentThrough = entry.sequence();
            }
        } while (missed.size() == BATCH);
    }

    private void ping() throws IOException {
        if (silentPings.getAndIncrement() >= 2) {
            throw new IOException("no answer to two pings");
        }
        sendFrame(new PingMessage());
    }

    private void send(LiveMessage message) throws IOException {
        sendFrame(new TextMessage(json.writeValueAsString(message)));
    }

    private void sendFrame(WebSocketMessage<?> frame) throws IOException {
        try {
            session.sendMessage(frame);
        } catch (IllegalStateException closedMeanwhile) {
            throw new IOException("closed while it was written to", closedMeanwhile);
        }
    }

    /// @return whether the bell rang before the time was over; several rings count as one
    private boolean rest(Duration longest) throws InterruptedException {
        boolean rang = bell.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS);
        bell.drainPermits();
        return rang;
    }
}
