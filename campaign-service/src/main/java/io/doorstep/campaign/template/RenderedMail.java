package io.doorstep.campaign.template;

/// A template with its values in place.
public record RenderedMail(String subject, String html, String text) {}
