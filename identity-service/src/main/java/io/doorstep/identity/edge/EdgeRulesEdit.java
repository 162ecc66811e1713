package io.doorstep.identity.edge;

import java.util.List;

/// What shall hold from now on.
///
/// @param acceptLockOut whether the caller knows that its own address may not call any more
public record EdgeRulesEdit(List<String> allowedOrigins, List<String> allowedNetworks, boolean acceptLockOut) {}
