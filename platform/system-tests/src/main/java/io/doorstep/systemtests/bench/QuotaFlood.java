package io.doorstep.systemtests.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// Callers who do not wait when they are told to, on several gateways in turn.
final class QuotaFlood {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final List<String> urls;
    private final List<String> tokens;
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong admitted = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());

    QuotaFlood(List<String> urls, List<String> tokens) {
        this.urls = urls;
        this.tokens = tokens;
    }

    void run(int perSecond, int seconds) {
        new OpenLoop(perSecond).run(0, seconds, this::send);
    }

    long sent() {
        return sent.get();
    }

    long admitted() {
        return admitted.get();
    }

    long refused() {
        return refused.get();
    }

    /// Neither admitted nor refused for the quota.
    long failed() {
        return sent() - admitted() - refused();
    }

    double p99Millis() {
        return Quantiles.of(millis, 0.99);
    }

    private void send(long number) {
        sent.incrementAndGet();
        long begun = System.nanoTime();
        var request = HttpRequest.newBuilder(URI.create(urls.get((int) (number % urls.size()))))
                .header("Authorization", "Bearer " + tokens.get((int) (number % tokens.size())))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            int status =
                    CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            millis.add((System.nanoTime() - begun) / 1e6);
            (status == 200 ? admitted : status == 429 ? refused : new AtomicLong()).incrementAndGet();
        } catch (IOException e) {
            System.out.println("failed  " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
