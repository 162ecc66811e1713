package io.doorstep.mailkit;

import java.util.Map;
import java.util.UUID;

/// A mail in its final words.
///
/// @param id names it in its Message-ID over all tries, so that a mailbox can tell a repetition
/// @param sender in whose name it is sent; the address is the installation's
/// @param email to whom, exactly one address
/// @param name of the reader, may be empty
/// @param headers beside those that every mail has
public record OutgoingMail(
        UUID id,
        String sender,
        String email,
        String name,
        String subject,
        String text,
        String html,
        Map<String, String> headers) {}
