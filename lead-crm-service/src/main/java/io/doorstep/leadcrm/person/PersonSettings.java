package io.doorstep.leadcrm.person;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How people are recognised.
///
/// @param defaultRegion where local phone numbers are dialled when the business has not said
@ConfigurationProperties("doorstep.person")
record PersonSettings(@DefaultValue("US") String defaultRegion) {}
