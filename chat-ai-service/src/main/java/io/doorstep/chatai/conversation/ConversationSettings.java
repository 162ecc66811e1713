package io.doorstep.chatai.conversation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How conversations are held.
///
/// @param waitForLead how long the message that left a contact waits for its lead before it is answered without
@ConfigurationProperties("doorstep.conversation")
record ConversationSettings(@DefaultValue("1s") Duration waitForLead) {}
