package io.doorstep.identity.edge;

import java.util.List;
import java.util.UUID;

/// An organization decided anew who may reach it, and under which names.
///
/// @param domains that it has proved to be its own
public record EdgeRulesChanged(UUID organizationId, String slug, EdgeRulesView rules, List<String> domains) {}
