package io.doorstep.property.organization;

import java.time.ZoneId;

/// How a business speaks, and where it lives.
///
/// @param locale BCP 47, such as `en-NG`
public record OrganizationProfile(String locale, ZoneId zone) {}
