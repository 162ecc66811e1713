package io.doorstep.gateway.authentication;

import io.doorstep.gateway.authentication.Authentication.Nobody;
import io.doorstep.gateway.authentication.Exchange.Exchanged;
import io.doorstep.gateway.authentication.Exchange.Unknown;
import io.doorstep.gateway.authentication.Grant.ForPublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Stands in for somebody who comes by a business's public address and has no credential of their own.
@Component
public class AuthenticateVisitor {

    private final ExchangedTokens exchanges;

    AuthenticateVisitor(ExchangedTokens exchanges) {
        this.exchanges = exchanges;
    }

    /// Answers from memory alone; null when identity has to be asked.
    public @Nullable Authentication findRemembered(String slug) {
        Exchanged known = exchanges.findRemembered(new ForPublicAddress(slug));
        return known == null ? null : AuthenticateCaller.known(known);
    }

    /// `Nobody` when no business has this address.
    public Mono<Authentication> authenticate(String slug) {
        return exchanges
                .find(new ForPublicAddress(slug))
                .map(exchange -> switch (exchange) {
                    case Exchanged exchanged -> (Authentication) AuthenticateCaller.known(exchanged);
                    case Unknown() -> new Nobody();
                })
                .onErrorResume(AuthenticateCaller::undecided);
    }
}
