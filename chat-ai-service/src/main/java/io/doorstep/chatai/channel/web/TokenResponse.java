package io.doorstep.chatai.channel.web;

import java.time.Instant;
import java.util.UUID;

record TokenResponse(UUID id, String token, Instant expiresAt) {}
