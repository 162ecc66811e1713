package io.doorstep.gateway.route;

import io.doorstep.gateway.authentication.Authentication.Known;
import io.doorstep.gateway.authentication.Caller;
import io.doorstep.gateway.authentication.CallerKind;
import io.doorstep.gateway.authentication.Credentials;
import io.doorstep.gateway.authentication.RevokedSessions;
import io.doorstep.gateway.edge.ClientAddress;
import io.doorstep.gateway.edge.OutgoingHeaders;
import io.doorstep.gateway.edge.ProblemWriter;
import io.doorstep.gateway.quota.QuotaDecision;
import io.doorstep.gateway.quota.QuotaDecision.Admitted;
import io.doorstep.gateway.quota.QuotaDecision.Exceeded;
import io.doorstep.gateway.quota.Quotas;
import io.doorstep.gateway.route.Destination.Bare;
import io.doorstep.gateway.route.Destination.Guarded;
import io.doorstep.gateway.route.Destination.Live;
import io.doorstep.gateway.route.Destination.Nowhere;
import io.doorstep.gateway.route.Destination.Open;
import io.doorstep.gateway.route.Destination.Own;
import io.doorstep.gateway.route.Destination.Public;
import io.doorstep.gateway.route.Destination.Rewritten;
import io.doorstep.gateway.tenant.BindTenant;
import io.doorstep.gateway.tenant.TenantBinding;
import io.doorstep.gateway.tenant.TenantBinding.Bound;
import io.doorstep.gateway.tenant.TenantBinding.NoSuchAddress;
import io.doorstep.gateway.tenant.TenantBinding.Unauthenticated;
import io.doorstep.gateway.tenant.TenantBinding.Unbound;
import io.doorstep.gateway.tenant.TenantBinding.Undecided;
import io.doorstep.gateway.tenant.TenantBinding.WrongTenant;
import io.doorstep.gateway.usage.CallLedger;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Admits a request: where to, who calls, for which tenant, within which limits. It also guards paths that lead
/// nowhere, which a filter behind the routes would never see.
@Component
class AdmissionFilter implements WebFilter, Ordered {

    private final ApplicationContext application;
    private final RouteTable table;
    private final BindTenant tenants;
    private final RevokedSessions sessions;
    private final Quotas quotas;
    private final CallLedger ledger;
    private final ClientAddress addresses;
    private final ProblemWriter problems;

    AdmissionFilter(
            ApplicationContext application,
            RouteTable table,
            BindTenant tenants,
            RevokedSessions sessions,
            Quotas quotas,
            CallLedger ledger,
            ClientAddress addresses,
            ProblemWriter problems) {
        this.application = application;
        this.table = table;
        this.tenants = tenants;
        this.sessions = sessions;
        this.quotas = quotas;
        this.ledger = ledger;
        this.addresses = addresses;
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 20;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (exchange.getApplicationContext() != application) {
            return chain.filter(exchange); // the operator's port
        }
        return admit(exchange, chain, table.find(exchange.getRequest().getPath().value()));
    }

    private Mono<Void> admit(ServerWebExchange exchange, WebFilterChain chain, Destination destination) {
        return switch (destination) {
            case Guarded(var service) -> guarded(exchange, chain, service);
            case Open(var service) ->
                tenants.ifCredential(credentialsOf(exchange))
                        .flatMap(binding -> proceed(exchange, chain, service, binding));
            case Public(var service, var slug) ->
                tenants.byAddress(slug, credentialsOf(exchange))
                        .flatMap(binding -> proceed(exchange, chain, service, binding));
            case Live() -> live(exchange, chain);
            case Own() -> anonymous(exchange, () -> chain.filter(exchange));
            case Nowhere() -> anonymous(exchange, () -> problems.write(exchange, Refusals.NOTHING_HERE));
            case Bare(var service) -> {
                sendOnAsItCame(exchange);
                RoutedTo.remember(exchange, service);
                yield chain.filter(exchange);
            }
            case Rewritten(var path, var actual) ->
                admit(exchange.mutate().request(request -> request.path(path)).build(), chain, actual);
        };
    }

    private Mono<Void> guarded(ServerWebExchange exchange, WebFilterChain chain, Service service) {
        Credentials credentials = credentialsOf(exchange);
        TenantBinding remembered = tenants.findRemembered(credentials);
        return remembered == null
                ? tenants.byCredential(credentials).flatMap(binding -> proceed(exchange, chain, service, binding))
                : proceed(exchange, chain, service, remembered);
    }

    private Mono<Void> live(ServerWebExchange exchange, WebFilterChain chain) {
        LiveHandshake handshake = LiveHandshake.of(exchange);
        if (handshake == null) {
            return anonymous(exchange, () -> problems.write(exchange, Refusals.NOT_A_WEBSOCKET));
        }
        return tenants.byCredential(handshake.credentials()).flatMap(binding -> {
            boolean visitor =
                    binding instanceof Bound bound && bound.caller().caller().kind() == CallerKind.VISITOR;
            Service service = visitor ? Service.CHAT_AI : Service.NOTIFICATION;
            endWithSession(exchange, binding);
            return proceed(handshake.exchange(), chain, service, binding);
        });
    }

    private void endWithSession(ServerWebExchange exchange, TenantBinding binding) {
        UUID session = binding instanceof Bound bound ? bound.caller().caller().sessionId() : null;
        if (session != null) {
            LiveHandshake.hangUpAt(sessions.endOf(session), exchange);
        }
    }

    private Mono<Void> proceed(
            ServerWebExchange exchange, WebFilterChain chain, Service service, TenantBinding binding) {
        return switch (binding) {
            case Bound(var known) -> bound(exchange, chain, service, known);
            case Unbound() ->
                anonymous(exchange, () -> {
                    RoutedTo.remember(exchange, service);
                    return chain.filter(exchange);
                });
            case Unauthenticated refused -> anonymous(exchange, () -> problems.write(exchange, Refusals.of(refused)));
            case WrongTenant() -> anonymous(exchange, () -> problems.write(exchange, Refusals.WRONG_TENANT));
            case NoSuchAddress() -> anonymous(exchange, () -> problems.write(exchange, Refusals.NO_SUCH_ADDRESS));
            case Undecided() -> anonymous(exchange, () -> problems.write(exchange, Refusals.UNDECIDED));
        };
    }

    private Mono<Void> bound(ServerWebExchange exchange, WebFilterChain chain, Service service, Known known) {
        Caller caller = known.caller();
        QuotaDecision decision = quotas.take(caller);
        if (decision instanceof Admitted && isPassingBy(caller)) {
            QuotaDecision byAddress = quotas.take(addresses.of(exchange.getRequest()));
            decision = byAddress instanceof Exceeded ? byAddress : decision;
        }
        Quotas.describe(decision, exchange.getResponse().getHeaders());
        return switch (decision) {
            case Admitted _ -> {
                OutgoingHeaders.authorize(exchange, known.bearer());
                RoutedTo.remember(exchange, service);
                countAtCommit(exchange, caller, service);
                yield chain.filter(exchange);
            }
            case Exceeded exceeded -> {
                ledger.recordRefusal(caller);
                yield problems.write(exchange, exceeded.problem());
            }
        };
    }

    private static boolean isPassingBy(Caller caller) {
        return caller.kind() == CallerKind.ANONYMOUS || caller.kind() == CallerKind.VISITOR;
    }

    private Mono<Void> anonymous(ServerWebExchange exchange, Step next) {
        QuotaDecision decision = quotas.take(addresses.of(exchange.getRequest()));
        Quotas.describe(decision, exchange.getResponse().getHeaders());
        return switch (decision) {
            case Admitted _ -> next.go();
            case Exceeded exceeded -> problems.write(exchange, exceeded.problem());
        };
    }

    private void countAtCommit(ServerWebExchange exchange, Caller caller, Service service) {
        exchange.getResponse().beforeCommit(() -> {
            HttpStatusCode status = exchange.getResponse().getStatusCode();
            ledger.recordAnswer(caller, service.id(), status == null ? 200 : status.value());
            return Mono.empty();
        });
    }

    /// So that both sides of a measurement move the same bytes.
    private static void sendOnAsItCame(ServerWebExchange exchange) {
        String authorization = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            OutgoingHeaders.authorize(exchange, authorization);
        }
    }

    private static Credentials credentialsOf(ServerWebExchange exchange) {
        return Credentials.of(exchange.getRequest().getHeaders());
    }

    private interface Step {
        Mono<Void> go();
    }
}
