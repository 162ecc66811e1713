package io.doorstep.gateway.edge.messaging;

import java.util.List;

/// What this gateway reads of `edge-rules.changed`.
record EdgeRulesChangedV1(
        String slug, List<String> allowedOrigins, List<String> allowedNetworks, List<String> domains) {}
