package io.doorstep.leadcrm.call;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a number is there for.
///
/// @param agentId whose number it is
/// @param source where those who call it come from, such as `portal`
/// @param fallback who is rung when no agent answers, in E.164; else callers leave a message
/// @param recorded whether calls are recorded; callers are told so
record NumberUse(
        String name,
        @Nullable UUID agentId,
        String source,
        @Nullable String campaign,
        @Nullable String fallback,
        boolean recorded) {}
