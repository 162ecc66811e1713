package io.doorstep.identity.audit;

import io.doorstep.kit.tenancy.Tenancy;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// One watcher's stream: looks for new entries again and again, until the watcher leaves or may watch no more.
final class AuditStream implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(AuditStream.class);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);
    private static final int AT_A_TIME = 100;

    private final SseEmitter emitter = new SseEmitter(0L);
    private final CountDownLatch over = new CountDownLatch(1);
    private final StreamWatcher watcher;
    private final AuditEntries entries;
    private final InstantSource clock;
    private final Duration pause;
    private long last;

    /// @param last the number of the entry that the watcher has seen last
    AuditStream(StreamWatcher watcher, long last, AuditEntries entries, InstantSource clock, Duration pause) {
        this.watcher = watcher;
        this.last = last;
        this.entries = entries;
        this.clock = clock;
        this.pause = pause;
        emitter.onCompletion(this::end);
        emitter.onError(_ -> end());
    }

    SseEmitter emitter() {
        return emitter;
    }

    StreamWatcher watcher() {
        return watcher;
    }

    void end() {
        over.countDown();
    }

    @Override
    public void run() {
        try {
            watch();
            emitter.complete();
        } catch (IOException | IllegalStateException e) {
            log.debug("The watcher has left", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.atWarn().setCause(e).log("A live audit log ended early; its watcher comes back");
            emitter.completeWithError(e);
        }
    }

    private void watch() throws IOException, InterruptedException {
        emitter.send(SseEmitter.event().comment("watching"));
        Instant signed = clock.instant();
        do {
            if (!sendNews()) {
                return;
            }
            if (clock.instant().isAfter(signed.plus(SIGN_OF_LIFE))) {
                emitter.send(SseEmitter.event().comment("still here"));
                signed = clock.instant();
            }
        } while (!over.await(pause.toMillis(), TimeUnit.MILLISECONDS)
                && clock.instant().isBefore(watcher.until()));
    }

    /// @return whether the watcher may go on
    private boolean sendNews() throws IOException {
        List<LinkedEntry> news;
        do {
            news = Tenancy.callAs(watcher.organization(), () -> entries.listAfter(last, AT_A_TIME));
            for (LinkedEntry link : news) {
                if (watcher.isCutOffBy(link.entry())) {
                    return false;
                }
                emitter.send(SseEmitter.event()
                        .id(Long.toString(link.number()))
                        .name("audit-entry")
                        .data(AuditEntryResponse.of(link), MediaType.APPLICATION_JSON));
                last = link.number();
            }
        } while (news.size() == AT_A_TIME);
        return true;
    }
}
