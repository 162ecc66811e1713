package io.doorstep.identity.edge.messaging;

import io.doorstep.identity.edge.EdgeRulesChanged;
import java.util.List;
import java.util.UUID;

/// `edge-rules.changed` on the wire.
record EdgeRulesChangedV1(
        UUID organizationId,
        String slug,
        List<String> allowedOrigins,
        List<String> allowedNetworks,
        List<String> domains) {

    static EdgeRulesChangedV1 of(EdgeRulesChanged event) {
        return new EdgeRulesChangedV1(
                event.organizationId(),
                event.slug(),
                event.rules().allowedOrigins(),
                event.rules().allowedNetworks(),
                event.domains());
    }
}
