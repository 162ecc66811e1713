package io.doorstep.gateway.usage;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import io.doorstep.gateway.authentication.Caller;
import io.doorstep.gateway.quota.Quotas;
import io.doorstep.gateway.usage.UsageResponse.LimitResponse;
import io.doorstep.gateway.usage.UsageResponse.VolumeResponse;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;

/// Tells callers what they used of what they may.
@Configuration(proxyBeanMethods = false)
class UsagePage {

    @Bean
    RouterFunction<ServerResponse> ownUsage(
            CallVolumes volumes, CallLedger ledger, Quotas quotas, InstantSource clock) {
        return route().GET("/api/v1/usage", request -> ServerResponse.ok()
                        .header("Cache-Control", "no-store")
                        .bodyValue(usageOf(
                                Caller.admittedWith(request.exchange()), volumes, ledger, quotas, clock.instant())))
                .build();
    }

    private static UsageResponse usageOf(
            Caller caller, CallVolumes volumes, CallLedger ledger, Quotas quotas, Instant now) {
        if (!caller.kind().worksForTheBusiness()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Account account = Account.of(caller);
        Volume pending = ledger.pendingOf(account);
        return new UsageResponse(
                now.minus(CallVolumes.SPAN),
                now,
                VolumeResponse.of(volumes.of(account).plus(pending)),
                VolumeResponse.of(
                        volumes.of(Account.ofTenant(caller.tenantId())).plus(pending)),
                quotas.statesOf(caller).stream().map(LimitResponse::of).toList());
    }
}
