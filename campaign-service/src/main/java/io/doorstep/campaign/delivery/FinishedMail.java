package io.doorstep.campaign.delivery;

import java.util.UUID;

/// A mail in its final words, by whoever wrote it.
///
/// @param wayOut where its reader stops such mails, which a mail program shows as a button
public record FinishedMail(UUID id, String subject, String html, String text, String wayOut) {}
