package io.doorstep.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestGateTests {

    private final CountDownLatch finish = new CountDownLatch(1);
    private final FilterChain slow = (_, response) -> {
        response.getWriter().write("begun");
        response.flushBuffer();
        try {
            finish.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    };

    @AfterEach
    void letThemEnd() {
        finish.countDown();
    }

    @Test
    void refusesWhatFindsNoRoomToWaitAndServesTheOthersInTurn() {
        var gate = new RequestGate(new RequestGateSettings(1, 1, Duration.ofSeconds(20)));
        Call served = call(gate);
        served.awaitBegin();
        List<Call> two = List.of(call(gate), call(gate));
        Awaitility.await().until(() -> two.stream().anyMatch(call -> call.end.isDone()));
        assertThat(two).noneMatch(call -> call.response.isCommitted() && call.response.getStatus() == 200);

        finish.countDown();
        two.forEach(call -> call.end.join());
        assertThat(two).extracting(call -> call.response.getStatus()).containsExactlyInAnyOrder(200, 503);
    }

    @Test
    void refusesWhatHasWaitedTooLong() {
        var gate = new RequestGate(new RequestGateSettings(1, 5, Duration.ofMillis(30)));
        call(gate).awaitBegin();
        assertThat(status(gate)).isEqualTo(503);
    }

    private int status(RequestGate gate) {
        var response = new MockHttpServletResponse();
        run(gate, response);
        return response.getStatus();
    }

    private Call call(RequestGate gate) {
        var response = new MockHttpServletResponse();
        return new Call(response, CompletableFuture.runAsync(() -> run(gate, response), Thread::startVirtualThread));
    }

    private void run(RequestGate gate, MockHttpServletResponse response) {
        try {
            gate.doFilter(new MockHttpServletRequest("GET", "/"), response, slow);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private record Call(MockHttpServletResponse response, CompletableFuture<Void> end) {
        void awaitBegin() {
            Awaitility.await().until(response::isCommitted);
        }
    }
}
