package io.doorstep.chatai.conversation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record AgentMessageRequest(@NotBlank @Size(max = 4000) String text) {}
