package io.doorstep.identity.edge.web;

import io.doorstep.identity.edge.EdgeRulesView;
import java.util.List;

/// @param yourAddress as it is seen here, to be compared with the networks
record EdgeRulesResponse(List<String> allowedOrigins, List<String> allowedNetworks, String yourAddress) {

    static EdgeRulesResponse of(EdgeRulesView rules, String yourAddress) {
        return new EdgeRulesResponse(rules.allowedOrigins(), rules.allowedNetworks(), yourAddress);
    }
}
