package io.doorstep.gateway.authentication;

import io.doorstep.gateway.authentication.Authentication.Known;
import io.doorstep.gateway.authentication.Authentication.Nobody;
import io.doorstep.gateway.authentication.Authentication.Refused;
import io.doorstep.gateway.authentication.Authentication.Undecided;
import io.doorstep.gateway.authentication.Credentials.ApiKey;
import io.doorstep.gateway.authentication.Credentials.BearerToken;
import io.doorstep.gateway.authentication.Credentials.None;
import io.doorstep.gateway.authentication.Credentials.Unusable;
import io.doorstep.gateway.authentication.Exchange.Exchanged;
import io.doorstep.gateway.authentication.Exchange.Unknown;
import io.doorstep.gateway.authentication.Grant.ForApiKey;
import io.doorstep.gateway.authentication.Verification.Impossible;
import io.doorstep.gateway.authentication.Verification.Rejected;
import io.doorstep.gateway.authentication.Verification.Verified;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Finds out who calls.
@Component
public class AuthenticateCaller {

    private static final Logger log = LoggerFactory.getLogger(AuthenticateCaller.class);

    private final VerifiedTokens tokens;
    private final ExchangedTokens exchanges;

    AuthenticateCaller(VerifiedTokens tokens, ExchangedTokens exchanges) {
        this.tokens = tokens;
        this.exchanges = exchanges;
    }

    /// Answers from memory alone, as for nearly every request; null when more has to be done.
    public @Nullable Authentication findRemembered(Credentials credentials) {
        return switch (credentials) {
            case BearerToken bearer -> {
                Caller caller = tokens.findRemembered(bearer);
                yield caller == null ? null : new Known(caller, bearer.authorization());
            }
            case ApiKey(var key) -> {
                Exchanged known = exchanges.findRemembered(new ForApiKey(key));
                yield known == null ? null : known(known);
            }
            case None() -> new Nobody();
            case Unusable(var why) -> new Refused("unusable_credentials", why);
        };
    }

    public Mono<Authentication> authenticate(Credentials credentials) {
        return switch (credentials) {
            case BearerToken bearer -> tokens.verify(bearer).map(verification -> authentication(verification, bearer));
            case ApiKey(var key) -> exchange(key);
            case None() -> Mono.just(new Nobody());
            case Unusable(var why) -> Mono.just(new Refused("unusable_credentials", why));
        };
    }

    private static Authentication authentication(Verification verification, BearerToken bearer) {
        return switch (verification) {
            case Verified(var verified) -> new Known(verified.caller(), bearer.authorization());
            case Rejected(var reason) -> new Refused("invalid_token", "The token is refused: " + reason + ".");
            case Impossible() -> new Undecided();
        };
    }

    private Mono<Authentication> exchange(String key) {
        return exchanges
                .find(new ForApiKey(key))
                .map(exchange -> switch (exchange) {
                    case Exchanged exchanged -> known(exchanged);
                    case Unknown() ->
                        (Authentication) new Refused("invalid_api_key", "The API key is not known or was revoked.");
                })
                .onErrorResume(AuthenticateCaller::undecided);
    }

    static Known known(Exchanged exchanged) {
        return new Known(exchanged.token().caller(), exchanged.bearer());
    }

    static Mono<Authentication> undecided(Throwable failure) {
        log.atWarn().addKeyValue("reason", failure.toString()).log("Identity could not be asked who calls");
        return Mono.just(new Undecided());
    }
}
