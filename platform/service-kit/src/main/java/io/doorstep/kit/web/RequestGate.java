package io.doorstep.kit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets as many requests in as can be served, keeps some more waiting for a while, and refuses the rest with 503.
/// Virtual threads would let in any number, until the memory is gone.
final class RequestGate extends OncePerRequestFilter {

    private final Semaphore served;
    private final Semaphore present;
    private final long patienceMillis;

    RequestGate(RequestGateSettings settings) {
        this.served = new Semaphore(settings.atOnce(), true);
        this.present = new Semaphore(settings.atOnce() + settings.waiting());
        this.patienceMillis = settings.patience().toMillis();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!present.tryAcquire()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            serveInTurn(request, response, chain);
        } finally {
            present.release();
        }
    }

    private void serveInTurn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isAdmitted()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            served.release();
        }
    }

    private boolean isAdmitted() {
        try {
            return served.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
