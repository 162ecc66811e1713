package io.doorstep.notification.delivery;

import java.util.UUID;

/// A link that an e-mail is to hold; identity is asked for it at the moment of sending, and it is never stored.
///
/// @param id as identity knows it; an invitation's is that of who is invited
public record WantedLink(LinkPurpose purpose, UUID id) {}
