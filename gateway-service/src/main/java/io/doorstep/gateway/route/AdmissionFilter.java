package io.doorstep.gateway.route;

import io.doorstep.gateway.authentication.CallerKind;
import io.doorstep.gateway.authentication.Credentials;
import io.doorstep.gateway.authentication.RevokedSessions;
import io.doorstep.gateway.edge.OutgoingHeaders;
import io.doorstep.gateway.edge.Problem;
import io.doorstep.gateway.edge.ProblemWriter;
import io.doorstep.gateway.edge.TenantHost;
import io.doorstep.gateway.route.Destination.Answered;
import io.doorstep.gateway.route.Destination.Bare;
import io.doorstep.gateway.route.Destination.Guarded;
import io.doorstep.gateway.route.Destination.Live;
import io.doorstep.gateway.route.Destination.Nowhere;
import io.doorstep.gateway.route.Destination.Open;
import io.doorstep.gateway.route.Destination.Own;
import io.doorstep.gateway.route.Destination.Proving;
import io.doorstep.gateway.route.Destination.Public;
import io.doorstep.gateway.route.Destination.Rewritten;
import io.doorstep.gateway.route.Destination.Unlimited;
import io.doorstep.gateway.tenant.BindTenant;
import io.doorstep.gateway.tenant.TenantBinding;
import io.doorstep.gateway.tenant.TenantBinding.Bound;
import io.doorstep.gateway.tenant.TenantBinding.NoSuchAddress;
import io.doorstep.gateway.tenant.TenantBinding.Unauthenticated;
import io.doorstep.gateway.tenant.TenantBinding.Unbound;
import io.doorstep.gateway.tenant.TenantBinding.Undecided;
import io.doorstep.gateway.tenant.TenantBinding.WrongTenant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
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
    private final TenantHost hosts;
    private final BindTenant tenants;
    private final RevokedSessions sessions;
    private final Turnstile turnstile;
    private final Deprecations deprecations;
    private final ProblemWriter problems;

    AdmissionFilter(
            ApplicationContext application,
            RouteTable table,
            TenantHost hosts,
            BindTenant tenants,
            RevokedSessions sessions,
            Turnstile turnstile,
            Deprecations deprecations,
            ProblemWriter problems) {
        this.application = application;
        this.table = table;
        this.hosts = hosts;
        this.tenants = tenants;
        this.sessions = sessions;
        this.turnstile = turnstile;
        this.deprecations = deprecations;
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
        String slug = hosts.findSlug(exchange.getRequest().getHeaders());
        String path = exchange.getRequest().getPath().value();
        return admit(exchange, chain, slug, slug == null ? table.find(path) : table.findAt(slug, path));
    }

    private Mono<Void> admit(
            ServerWebExchange exchange, WebFilterChain chain, @Nullable String slug, Destination destination) {
        return switch (destination) {
            case Guarded(var service) -> guarded(exchange, chain, slug, service);
            case Answered() -> guarded(exchange, chain, slug, null);
            case Open(var service) ->
                tenants.ifCredential(credentialsOf(exchange))
                        .flatMap(binding -> proceed(exchange, chain, service, binding));
            case Public(var service, var named) ->
                slug == null || slug.equals(named)
                        ? tenants.byAddress(named, credentialsOf(exchange))
                                .flatMap(binding -> proceed(exchange, chain, service, binding))
                        : refuse(exchange, Refusals.NO_SUCH_ADDRESS);
            case Proving(var service) -> {
                sendOnProof(exchange);
                yield proceed(exchange, chain, service, new Unbound());
            }
            case Live() -> live(exchange, chain, slug);
            case Own() -> turnstile.passNobody(exchange, () -> chain.filter(exchange));
            case Nowhere() -> refuse(exchange, Refusals.NOTHING_HERE);
            case Bare(var service) -> {
                BareSide.passOn(exchange);
                RoutedTo.remember(exchange, service);
                yield chain.filter(exchange);
            }
            case Unlimited(var service) -> unlimited(exchange, chain, service);
            case Rewritten(var path, var actual) ->
                admit(exchange.mutate().request(request -> request.path(path)).build(), chain, slug, actual);
        };
    }

    private Mono<Void> guarded(
            ServerWebExchange exchange, WebFilterChain chain, @Nullable String slug, @Nullable Service service) {
        Credentials credentials = credentialsOf(exchange);
        TenantBinding remembered = slug == null ? tenants.findRemembered(credentials) : null;
        return remembered == null
                ? bind(slug, credentials).flatMap(binding -> proceed(exchange, chain, service, binding))
                : proceed(exchange, chain, service, remembered);
    }

    /// At a business's own host its name needs no saying, and whoever says nothing is its visitor.
    private Mono<TenantBinding> bind(@Nullable String slug, Credentials credentials) {
        return slug == null ? tenants.byCredential(credentials) : tenants.byAddress(slug, credentials);
    }

    private Mono<Void> live(ServerWebExchange exchange, WebFilterChain chain, @Nullable String slug) {
        LiveHandshake handshake = LiveHandshake.of(exchange);
        if (handshake == null) {
            return refuse(exchange, Refusals.NOT_A_WEBSOCKET);
        }
        return bind(slug, handshake.credentials()).flatMap(binding -> {
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

    /// @param service null where the gateway answers itself
    private Mono<Void> proceed(
            ServerWebExchange exchange, WebFilterChain chain, @Nullable Service service, TenantBinding binding) {
        return switch (binding) {
            case Bound(var known) ->
                turnstile.pass(exchange, known, service == null ? "gateway" : service.id(), () -> {
                    if (service == null) {
                        known.caller().attachTo(exchange);
                    }
                    return go(exchange, chain, service);
                });
            case Unbound() -> turnstile.passNobody(exchange, () -> go(exchange, chain, service));
            case Unauthenticated refused -> refuse(exchange, Refusals.of(refused));
            case WrongTenant() -> refuse(exchange, Refusals.WRONG_TENANT);
            case NoSuchAddress() -> refuse(exchange, Refusals.NO_SUCH_ADDRESS);
            case Undecided() -> refuse(exchange, Refusals.UNDECIDED);
        };
    }

    private Mono<Void> unlimited(ServerWebExchange exchange, WebFilterChain chain, Service service) {
        Credentials credentials = credentialsOf(exchange);
        TenantBinding remembered = tenants.findRemembered(credentials);
        return remembered == null
                ? tenants.byCredential(credentials).flatMap(binding -> goOn(exchange, chain, service, binding))
                : goOn(exchange, chain, service, remembered);
    }

    private Mono<Void> goOn(ServerWebExchange exchange, WebFilterChain chain, Service service, TenantBinding binding) {
        return binding instanceof Bound(var known)
                ? turnstile.passUnlimited(exchange, known, service.id(), () -> go(exchange, chain, service))
                : refuse(exchange, Refusals.NOTHING_HERE);
    }

    private Mono<Void> go(ServerWebExchange exchange, WebFilterChain chain, @Nullable Service service) {
        if (service != null) {
            RoutedTo.remember(exchange, service);
            deprecations.announce(exchange);
        }
        return chain.filter(exchange);
    }

    /// Only a secret; a token would have to be verified here.
    private static void sendOnProof(ServerWebExchange exchange) {
        String authorization = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            OutgoingHeaders.authorize(exchange, authorization);
        }
    }

    private Mono<Void> refuse(ServerWebExchange exchange, Problem problem) {
        return turnstile.passNobody(exchange, () -> problems.write(exchange, problem));
    }

    private static Credentials credentialsOf(ServerWebExchange exchange) {
        return Credentials.of(exchange.getRequest().getHeaders());
    }
}
