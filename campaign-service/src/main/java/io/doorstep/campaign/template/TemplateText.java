package io.doorstep.campaign.template;

import java.util.Map;

/// What the business writes.
///
/// @param defaults what a value is when it is not known, such as `firstName` → `there`
public record TemplateText(String name, String subject, String html, String text, Map<String, String> defaults) {}
