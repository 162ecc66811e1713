package io.doorstep.notification.recipient;

import java.time.ZoneId;

/// In whose name an e-mail is written, and by whose calendar.
public record Letterhead(String company, ZoneId timezone) {}
