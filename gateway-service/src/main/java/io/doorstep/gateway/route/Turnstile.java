package io.doorstep.gateway.route;

import io.doorstep.gateway.authentication.Authentication.Known;
import io.doorstep.gateway.authentication.Caller;
import io.doorstep.gateway.edge.ClientAddress;
import io.doorstep.gateway.edge.OutgoingHeaders;
import io.doorstep.gateway.edge.ProblemWriter;
import io.doorstep.gateway.quota.CallContext;
import io.doorstep.gateway.quota.QuotaDecision;
import io.doorstep.gateway.quota.QuotaDecision.Admitted;
import io.doorstep.gateway.quota.QuotaDecision.Exceeded;
import io.doorstep.gateway.quota.QuotaDecision.Waiting;
import io.doorstep.gateway.quota.Quotas;
import io.doorstep.gateway.usage.CallLedger;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Counts each request through its limits, and lets it on or turns it away.
@Component
class Turnstile {

    private final Strangers strangers;
    private final Suspensions suspensions;
    private final Quotas quotas;
    private final CallLedger ledger;
    private final ClientAddress addresses;
    private final ProblemWriter problems;

    Turnstile(
            Strangers strangers,
            Suspensions suspensions,
            Quotas quotas,
            CallLedger ledger,
            ClientAddress addresses,
            ProblemWriter problems) {
        this.strangers = strangers;
        this.suspensions = suspensions;
        this.quotas = quotas;
        this.ledger = ledger;
        this.addresses = addresses;
        this.problems = problems;
    }

    /// @param answeredBy under what the call is counted
    Mono<Void> pass(ServerWebExchange exchange, Known known, String answeredBy, Step next) {
        Caller caller = known.caller();
        var stranger = strangers.refuse(exchange, caller);
        if (stranger != null) {
            ledger.recordStranger(caller);
            return passNobody(exchange, () -> problems.write(exchange, stranger));
        }
        return switch (decide(exchange.getRequest(), caller)) {
            case Admitted(var policies, var limits) -> {
                Quotas.describe(policies, limits, exchange.getResponse().getHeaders());
                var suspended = suspensions.refuse(exchange.getRequest(), caller);
                yield suspended == null ? goOn(exchange, known, answeredBy, next) : problems.write(exchange, suspended);
            }
            case Exceeded exceeded -> {
                ledger.recordExcess(caller);
                yield refuse(exchange, exceeded);
            }
            case Waiting(var until) -> until.then(Mono.defer(() -> pass(exchange, known, answeredBy, next)));
        };
    }

    /// The same without the limits, so that what they cost can be measured.
    Mono<Void> passUnlimited(ServerWebExchange exchange, Known known, String answeredBy, Step next) {
        var stranger = strangers.refuse(exchange, known.caller());
        return stranger == null
                ? goOn(exchange, known, answeredBy, next)
                : passNobody(exchange, () -> problems.write(exchange, stranger));
    }

    /// For nobody in particular.
    Mono<Void> passNobody(ServerWebExchange exchange, Step next) {
        return switch (quotas.take(addresses.of(exchange.getRequest()))) {
            case Admitted(var policies, var limits) -> {
                Quotas.describe(policies, limits, exchange.getResponse().getHeaders());
                yield next.go();
            }
            case Exceeded exceeded -> refuse(exchange, exceeded);
            case Waiting(var until) -> until.then(Mono.defer(() -> passNobody(exchange, next)));
        };
    }

    /// A business's visitors count by their address too, so that one cannot use up what is for all.
    private QuotaDecision decide(ServerHttpRequest request, Caller caller) {
        if (!caller.kind().worksForTheBusiness()) {
            QuotaDecision byAddress = quotas.take(addresses.of(request));
            if (!(byAddress instanceof Admitted)) {
                return byAddress;
            }
        }
        return quotas.take(caller, CallContext.of(request.getPath().value()));
    }

    private Mono<Void> goOn(ServerWebExchange exchange, Known known, String answeredBy, Step next) {
        OutgoingHeaders.authorize(exchange, known.bearer());
        countAtCommit(exchange, known.caller(), answeredBy);
        return next.go();
    }

    private Mono<Void> refuse(ServerWebExchange exchange, Exceeded exceeded) {
        Quotas.describe(
                exceeded.policies(), exceeded.limits(), exchange.getResponse().getHeaders());
        return problems.write(exchange, exceeded.problem());
    }

    private void countAtCommit(ServerWebExchange exchange, Caller caller, String answeredBy) {
        exchange.getResponse().beforeCommit(() -> {
            HttpStatusCode status = exchange.getResponse().getStatusCode();
            ledger.recordAnswer(caller, answeredBy, status == null ? 200 : status.value());
            return Mono.empty();
        });
    }

    /// What comes after the turnstile.
    interface Step {
        Mono<Void> go();
    }
}
