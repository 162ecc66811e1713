package io.doorstep.identity.audit;

/// For how long an organization keeps its log.
///
/// @param version 0 while the organization has not said it itself
record RetentionView(int days, int version) {}
