package io.doorstep.leadcrm.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How to reach somebody, as it was written into a form or said in a conversation.
///
/// @param country ISO 3166-1 alpha-2, where a phone number without a country code is dialled; the business's own when
/// absent
public record ContactGiven(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String country,
        @Nullable UUID conversationId) {}
