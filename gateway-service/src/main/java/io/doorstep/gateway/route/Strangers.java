package io.doorstep.gateway.route;

import io.doorstep.gateway.authentication.Caller;
import io.doorstep.gateway.edge.ClientAddress;
import io.doorstep.gateway.edge.CrossOrigin;
import io.doorstep.gateway.edge.EdgeRules;
import io.doorstep.gateway.edge.Problem;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/// Turns away whom a business does not want to be called by: from addresses that it did not allow, and from scripts of
/// sites that it did not list. Its visitors may come from everywhere.
@Component
class Strangers {

    private final EdgeRules rules;
    private final CrossOrigin crossOrigin;
    private final ClientAddress addresses;
    private final MeterRegistry meters;

    Strangers(EdgeRules rules, CrossOrigin crossOrigin, ClientAddress addresses, MeterRegistry meters) {
        this.rules = rules;
        this.crossOrigin = crossOrigin;
        this.addresses = addresses;
        this.meters = meters;
    }

    @Nullable
    Problem refuse(ServerWebExchange exchange, Caller caller) {
        if (crossOrigin.isForeignTo(caller.tenantId(), exchange.getRequest())) {
            CrossOrigin.hideFromScripts(exchange.getResponse());
            return counted("origin", CrossOrigin.REFUSAL);
        }
        if (rules.hasNetworks(caller.tenantId())
                && caller.kind().worksForTheBusiness()
                && isOutside(exchange, caller)) {
            return counted("address", Refusals.ADDRESS_NOT_ALLOWED);
        }
        return null;
    }

    private boolean isOutside(ServerWebExchange exchange, Caller caller) {
        InetAddress address = addresses.find(exchange.getRequest());
        return address == null || !rules.admitsAddress(caller.tenantId(), address);
    }

    private Problem counted(String because, Problem refusal) {
        meters.counter("doorstep.edge.refused", "because", because).increment();
        return refusal;
    }
}
