package io.doorstep.identity.edge;

import java.util.List;

/// Who may reach an organization.
///
/// @param version 0 while nothing was decided
/// @param allowedOrigins of browser scripts, such as `https://homes.example`; none means the platform's own alone
/// @param allowedNetworks from which its people and programs may call, as addresses or in CIDR; none means everywhere
public record EdgeRulesView(int version, List<String> allowedOrigins, List<String> allowedNetworks) {

    static final EdgeRulesView NONE = new EdgeRulesView(0, List.of(), List.of());
}
