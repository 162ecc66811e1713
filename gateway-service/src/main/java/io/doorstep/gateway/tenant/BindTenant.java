package io.doorstep.gateway.tenant;

import io.doorstep.gateway.authentication.AuthenticateCaller;
import io.doorstep.gateway.authentication.AuthenticateVisitor;
import io.doorstep.gateway.authentication.Authentication;
import io.doorstep.gateway.authentication.Authentication.Known;
import io.doorstep.gateway.authentication.Authentication.Nobody;
import io.doorstep.gateway.authentication.Authentication.Refused;
import io.doorstep.gateway.authentication.Credentials;
import io.doorstep.gateway.tenant.TenantBinding.Bound;
import io.doorstep.gateway.tenant.TenantBinding.NoSuchAddress;
import io.doorstep.gateway.tenant.TenantBinding.Unauthenticated;
import io.doorstep.gateway.tenant.TenantBinding.Unbound;
import io.doorstep.gateway.tenant.TenantBinding.Undecided;
import io.doorstep.gateway.tenant.TenantBinding.WrongTenant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Binds a request to the tenant of its token, or of the public address it came to.
@Component
public class BindTenant {

    private static final Unauthenticated NO_CREDENTIALS =
            new Unauthenticated("unauthenticated", "Send a bearer token or an API key.");

    private final AuthenticateCaller callers;
    private final AuthenticateVisitor visitors;

    BindTenant(AuthenticateCaller callers, AuthenticateVisitor visitors) {
        this.callers = callers;
        this.visitors = visitors;
    }

    /// Where a credential is needed; from memory alone, null when more has to be done.
    public @Nullable TenantBinding findRemembered(Credentials credentials) {
        Authentication remembered = callers.findRemembered(credentials);
        return remembered == null ? null : byCredential(remembered);
    }

    /// Where a credential is needed.
    public Mono<TenantBinding> byCredential(Credentials credentials) {
        return callers.authenticate(credentials).map(BindTenant::byCredential);
    }

    /// Where none is needed: one that does not hold is as good as none.
    public Mono<TenantBinding> ifCredential(Credentials credentials) {
        return authenticate(credentials).map(authentication -> switch (authentication) {
            case Known known -> new Bound(known);
            case Nobody _, Refused _, Authentication.Undecided _ -> new Unbound();
        });
    }

    /// At a business's public address: by its own visitors, or by somebody of that business.
    public Mono<TenantBinding> byAddress(String slug, Credentials credentials) {
        return authenticate(credentials).flatMap(authentication -> switch (authentication) {
            case Nobody() -> visitor(slug).map(BindTenant::byAddress);
            case Known known -> visitor(slug).map(owner -> sameTenant(known, owner));
            case Refused(var code, var detail) -> Mono.just(new Unauthenticated(code, detail));
            case Authentication.Undecided() -> Mono.just(new Undecided());
        });
    }

    private Mono<Authentication> authenticate(Credentials credentials) {
        Authentication remembered = callers.findRemembered(credentials);
        return remembered == null ? callers.authenticate(credentials) : Mono.just(remembered);
    }

    private Mono<Authentication> visitor(String slug) {
        Authentication remembered = visitors.findRemembered(slug);
        return remembered == null ? visitors.authenticate(slug) : Mono.just(remembered);
    }

    private static TenantBinding byCredential(Authentication authentication) {
        return switch (authentication) {
            case Known known -> new Bound(known);
            case Nobody() -> NO_CREDENTIALS;
            case Refused(var code, var detail) -> new Unauthenticated(code, detail);
            case Authentication.Undecided() -> new Undecided();
        };
    }

    private static TenantBinding byAddress(Authentication owner) {
        return switch (owner) {
            case Known known -> new Bound(known);
            case Nobody _, Refused _ -> new NoSuchAddress();
            case Authentication.Undecided() -> new Undecided();
        };
    }

    private static TenantBinding sameTenant(Known caller, Authentication owner) {
        return switch (owner) {
            case Known known ->
                known.caller().tenantId().equals(caller.caller().tenantId()) ? new Bound(caller) : new WrongTenant();
            case Nobody _, Refused _ -> new NoSuchAddress();
            case Authentication.Undecided() -> new Undecided();
        };
    }
}
