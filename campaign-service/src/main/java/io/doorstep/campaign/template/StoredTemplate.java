package io.doorstep.campaign.template;

import java.util.UUID;

/// A template with the version that a change of it must name.
public record StoredTemplate(UUID id, TemplateText text, int version) {}
