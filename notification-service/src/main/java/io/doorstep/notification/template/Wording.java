package io.doorstep.notification.template;

/// What a notification says in one line, and in a few.
public record Wording(String title, String body) {}
