package io.doorstep.campaign.tracking;

import java.util.UUID;

/// What a verified token says.
///
/// @param subjectId the message, or the contact of an unsubscribe link
/// @param target where a click leads; empty for the others
public record SignedLink(UUID tenantId, UUID subjectId, String target) {}
