package io.doorstep.campaign.delivery;

import java.util.UUID;

/// A message in its final words.
///
/// @param company in whose name it is sent
/// @param unsubscribeLink the way out that a mail program shows as a button
record Mail(UUID messageId, String company, String subject, String html, String text, String unsubscribeLink) {}
