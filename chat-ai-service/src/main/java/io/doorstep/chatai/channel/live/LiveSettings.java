package io.doorstep.chatai.channel.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// What a visitor's socket may take.
///
/// @param sendLimit after which a reader that does not read is closed
/// @param bufferLimit of what waits for a slow reader
/// @param frameLimit of what a visitor may send at once
@ConfigurationProperties("doorstep.live")
record LiveSettings(
        @DefaultValue("10s") Duration sendLimit,
        @DefaultValue("256KB") DataSize bufferLimit,
        @DefaultValue("16KB") DataSize frameLimit,
        @DefaultValue("8") int socketsPerConversation,
        @DefaultValue("30") int messagesPerMinute) {}
