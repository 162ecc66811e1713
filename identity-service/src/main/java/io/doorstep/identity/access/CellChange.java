package io.doorstep.identity.access;

import io.doorstep.kit.security.Scope;
import java.util.Optional;

/// What one role is to allow of one permission.
///
/// @param permission by name
/// @param scope empty takes it away
record CellChange(String role, String permission, Optional<Scope> scope) {}
