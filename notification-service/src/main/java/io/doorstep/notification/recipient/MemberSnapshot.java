package io.doorstep.notification.recipient;

import java.util.List;
import java.util.UUID;

/// What identity last said of a member.
public record MemberSnapshot(UUID userId, String email, String name, List<String> roles, boolean active) {}
