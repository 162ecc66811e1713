package io.doorstep.notification.template;

/// An e-mail as it is read: its subject, and the same content as HTML and as plain text.
public record Letter(String subject, String html, String text) {}
