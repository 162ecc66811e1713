package io.doorstep.chatai.channel.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// @param token opens this conversation and nothing else
/// @param messages what has been said already: the greeting
record StartedResponse(UUID id, String token, Instant expiresAt, List<MessageResponse> messages) {}
